package io.dealstream.deal.domain.hold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// All holds of one title.
///
/// @param active in the order in which they were placed
/// @param ended by their ids
public record Holds(List<Hold> active, Map<UUID, Ended> ended) {
  static final Holds NONE = new Holds(List.of(), Map.of());

  public Holds {
    active = List.copyOf(active);
    ended = Map.copyOf(ended);
  }

  /// A hold that is none any more.
  public record Ended(Hold hold, Ending ending) {}

  /// Why a hold is none any more.
  public sealed interface Ending {
    record Expired() implements Ending {}

    record Released() implements Ending {}

    /// @param dealId with which its licensee signed for these rights
    record Exercised(UUID dealId) implements Ending {}

    /// @param dealId with which another licensee did
    record Displaced(UUID dealId) implements Ending {}
  }

  /// An active hold.
  public Optional<Hold> find(UUID holdId) {
    return active.stream().filter(hold -> hold.id().equals(holdId)).findFirst();
  }

  /// The next moment at which something happens to one of them by itself.
  public Optional<Instant> next() {
    return active.stream().map(Hold::next).min(Instant::compareTo);
  }

  /// The rank of another hold behind all these.
  int rank(UUID licenseeId, Claim claim) {
    return rank(active, licenseeId, claim);
  }

  /// The rank of a hold behind these.
  static int rank(List<Hold> before, UUID licenseeId, Claim claim) {
    long competing = before.stream().filter(hold -> hold.competes(licenseeId, claim)).count();
    return Math.toIntExact(competing) + 1;
  }

  Holds with(Hold placed) {
    List<Hold> more = new ArrayList<>(active);
    more.add(placed);
    return new Holds(more, ended);
  }

  Holds with(UUID holdId, UnaryOperator<Hold> change) {
    return new Holds(
        active.stream().map(hold -> hold.id().equals(holdId) ? change.apply(hold) : hold).toList(),
        ended);
  }

  Holds without(UUID holdId, Ending ending) {
    Map<UUID, Ended> more = new HashMap<>(ended);
    find(holdId).ifPresent(hold -> more.put(holdId, new Ended(hold, ending)));
    return new Holds(active.stream().filter(hold -> !hold.id().equals(holdId)).toList(), more);
  }
}
