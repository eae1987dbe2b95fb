package io.dealstream.dashboard.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What everybody may know of an event.
///
/// @param type its published name, like `dealstream.deals.offer-made.v1`
/// @param position in the log of the service that it comes from
/// @param dealId null when it is not about a deal
/// @param licensee null when it is not known, or must not be named
/// @param title what a title is called now; null when the event does not say
/// @param headline of what was published
/// @param json what is sent of it
public record LiveEvent(
    Spot spot,
    UUID id,
    String type,
    Instant at,
    long position,
    @Nullable UUID dealId,
    @Nullable UUID releaseId,
    List<UUID> titleIds,
    @Nullable String licensee,
    List<String> territories,
    @Nullable String title,
    @Nullable String headline,
    String json) {
  public LiveEvent {
    titleIds = List.copyOf(titleIds);
    territories = List.copyOf(territories);
  }

  /// Where it stands.
  ///
  /// @param number of the record in its partition, 1, 2, 3 …; one that stands there once more has
  ///   the same, at another offset
  record Spot(Topic topic, int partition, long offset, long number) {}

  /// Its name without topic and version, like `offer-made`.
  public String kind() {
    return type.replaceFirst("^.*\\.([a-z-]+)\\.v[0-9]+$", "$1");
  }

  /// As others get to see it.
  @Override
  public String toString() {
    return json;
  }
}
