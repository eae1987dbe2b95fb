package io.dealstream.deal.domain.cover;

import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What came out when rights that are to be licensed were held against those that were acquired. It
/// rests on what was known of the catalog at that moment.
///
/// @param unknownTitles of which nothing that was acquired is recorded: nothing can be said of them
/// @param catalogPosition the latest in the log of the catalog of which was heard
/// @param acknowledged whether the gaps, if there are any, are known and accepted
public record CoverCheck(
    List<Gap> gaps, List<UUID> unknownTitles, long catalogPosition, boolean acknowledged) {
  /// For what needs none.
  public static final CoverCheck NONE = new CoverCheck(List.of(), List.of(), 0, false);

  private static final int MOST_GAPS = 200;

  public CoverCheck {
    gaps = List.copyOf(gaps);
    unknownTitles = List.copyOf(unknownTitles);
  }

  /// The same, with the gaps accepted or not.
  public CoverCheck acknowledged(boolean accepted) {
    return new CoverCheck(gaps, unknownTitles, catalogPosition, accepted);
  }

  /// Why the rights may not be licensed; nothing when they may, or when it is known that they may
  /// not.
  public Optional<Rejection> refusal() {
    return gaps.isEmpty() || acknowledged
        ? Optional.empty()
        : Optional.of(
            new Rejection(
                "RIGHTS_NOT_ACQUIRED",
                "the licensor has not acquired all of these rights",
                Map.of(
                    "gaps",
                    gaps.stream().limit(MOST_GAPS).map(Gap::facts).toList(),
                    "catalogPosition",
                    catalogPosition)));
  }
}
