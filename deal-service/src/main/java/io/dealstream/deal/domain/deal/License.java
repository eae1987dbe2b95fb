package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was signed, with all that was changed since.
///
/// @param versions of the terms, each valid until the next one begins; at least one
/// @param signedOn null is unknown
/// @param conflicts deals whose rights it clashes with, although it was signed or changed; empty
///   for nearly all
/// @param overriddenHolds of others, against which it was signed or changed; empty for nearly all
public record License(
    Buyer buyer,
    List<Version> versions,
    @Nullable LocalDate signedOn,
    Life life,
    List<UUID> conflicts,
    List<UUID> overriddenHolds) {
  public License {
    versions = List.copyOf(versions);
    conflicts = List.copyOf(conflicts);
    overriddenHolds = List.copyOf(overriddenHolds);
  }

  static License signed(Buyer buyer, Terms terms, @Nullable LocalDate signedOn) {
    return new License(
        buyer,
        List.of(new Version(null, terms)),
        signedOn,
        new Life.Active(),
        List.of(),
        List.of());
  }

  /// @param from the day from which these terms hold; null for those of the signature
  public record Version(@Nullable LocalDate from, Terms terms) {
    private boolean startsAt(LocalDate dayOrLater) {
      return from != null && !from.isBefore(dayOrLater);
    }
  }

  /// What became of it since the signature.
  public sealed interface Life {
    record Active() implements Life {}

    /// The rights stay the licensee's.
    ///
    /// @param from first day on which they may not be used
    record Suspended(LocalDate from) implements Life {}

    /// @param from first day on which the rights are free again
    record Terminated(LocalDate from) implements Life {}

    /// @param lastDay that was licensed
    record Expired(LocalDate lastDay) implements Life {}
  }

  /// The terms as last changed.
  public Terms terms() {
    return versions.getLast().terms();
  }

  /// The blocks as last changed; none when it has ended.
  public List<RightsBlock> rightsInForce() {
    return switch (life) {
      case Life.Active() -> terms().blocks();
      case Life.Suspended(var from) -> terms().blocks();
      case Life.Terminated(var from) -> List.of();
      case Life.Expired(var lastDay) -> List.of();
    };
  }

  /// The blocks with a later last day, for those that end before it.
  public List<RightsBlock> extendedTo(LocalDate lastDay) {
    return terms().blocks().stream().map(block -> block.extendedTo(lastDay)).toList();
  }

  /// The new blocks take the place of all that would hold from that day on.
  License amended(LocalDate effectiveOn, List<RightsBlock> blocks) {
    List<Version> changed = new ArrayList<>(versions);
    changed.removeIf(version -> version.startsAt(effectiveOn));
    changed.add(new Version(effectiveOn, terms().with(blocks)));
    return new License(buyer, changed, signedOn, life, conflicts, overriddenHolds);
  }

  License with(Buyer restated) {
    return new License(restated, versions, signedOn, life, conflicts, overriddenHolds);
  }

  License with(Life changed) {
    return new License(buyer, versions, signedOn, changed, conflicts, overriddenHolds);
  }

  License withConflicts(List<UUID> changed) {
    return new License(buyer, versions, signedOn, life, changed, overriddenHolds);
  }

  License overriding(List<UUID> holds) {
    List<UUID> all = new ArrayList<>(overriddenHolds);
    all.addAll(holds);
    return new License(buyer, versions, signedOn, life, conflicts, all);
  }
}
