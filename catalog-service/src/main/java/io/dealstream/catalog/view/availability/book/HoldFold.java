package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.HoldEvent;
import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldEndApproached;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import io.dealstream.vocabulary.Days;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The holds that have not ended: by an event, or because their moment has passed although the
/// event that says so is not here yet.
final class HoldFold {
  private final Instant at;
  private final Map<UUID, State> holds = new LinkedHashMap<>();

  private record State(HoldPlaced placed, int rank, Instant until) {}

  HoldFold(Horizon horizon) {
    this.at = horizon.holdsAt();
  }

  void add(HoldEvent event, Instant recordedAt) {
    if (recordedAt.isAfter(at)) {
      return;
    }
    switch (event) {
      case HoldPlaced placed ->
          holds.put(placed.holdId(), new State(placed, placed.rank(), placed.until()));
      case HoldPromoted(var title, var id, int rank) ->
          holds.computeIfPresent(id, (i, s) -> new State(s.placed(), rank, s.until()));
      case HoldRescheduled(var title, var id, var until) ->
          holds.computeIfPresent(id, (i, s) -> new State(s.placed(), s.rank(), until));
      case HoldExpired(var title, var id) -> holds.remove(id);
      case HoldReleased(var title, var id) -> holds.remove(id);
      case HoldExercised(var title, var id, var deal) -> holds.remove(id);
      case HoldDisplaced(var title, var id, var deal) -> holds.remove(id);
      case HoldEndApproached approached -> {}
    }
  }

  List<Claim> claims() {
    return holds.values().stream()
        .filter(state -> state.until().isAfter(at))
        .flatMap(HoldFold::claim)
        .toList();
  }

  private static Stream<Claim> claim(State state) {
    HoldPlaced placed = state.placed();
    Claim.Hold holder =
        new Claim.Hold(placed.holdId(), placed.licenseeId(), state.rank(), state.until());
    Optional<Claim> claim = Claims.of(holder, placed.block(), placed.period(), Days.ALWAYS);
    return claim.stream();
  }
}
