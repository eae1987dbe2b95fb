package io.dealstream.announcement.view.newsroom;

import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of a release, and of which one it is what became.
///
/// @param purpose for which it went out
/// @param corrects the earlier release that it corrects or retracts
/// @param correctedBy the release that says what is right
/// @param retractedBy the release that takes it back
public record Aftermath(
    ReleasePurpose purpose,
    @Nullable UUID corrects,
    @Nullable UUID correctedBy,
    @Nullable Instant correctedAt,
    @Nullable UUID retractedBy,
    @Nullable Instant retractedAt) {
  /// Of an announcement that still holds.
  public static final Aftermath NONE =
      new Aftermath(ReleasePurpose.ANNOUNCEMENT, null, null, null, null, null);

  public boolean isRetracted() {
    return retractedAt != null;
  }

  /// The releases that have to do with it.
  public List<UUID> others() {
    return Stream.of(corrects, correctedBy, retractedBy).filter(Objects::nonNull).toList();
  }

  /// When the last of it happened.
  ///
  /// @param publishedAt before all of it
  Instant last(Instant publishedAt) {
    return Stream.of(correctedAt, retractedAt)
        .filter(Objects::nonNull)
        .reduce(publishedAt, (a, b) -> a.isAfter(b) ? a : b);
  }
}
