package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a release is for, which one it corrects, and which one corrects it or takes it back.
@Schema(
    name = "ReleaseLineage",
    description = "What a release is for, what it corrects and what corrects it")
public record LineagePart(
    @Schema(examples = "ANNOUNCEMENT") ReleasePurpose purpose,
    @Nullable UUID corrects,
    List<ChangePart> changes,
    @Nullable UUID correctedBy,
    @Nullable UUID retractedBy) {

  /// @param about the license, by its deal, the title, or an award or audience result of it
  @Schema(name = "ReleaseChange", description = "What happened to what a release told")
  public record ChangePart(
      @Schema(examples = "LICENSE_TERMINATED") Change.Kind kind, UUID about, UUID eventId) {}

  static LineagePart of(Release release) {
    return switch (release) {
      case Release.NotOpened() -> throw new IllegalStateException("the release was not opened");
      case Release.Unpublished unpublished -> of(unpublished.content(), null, null);
      case Release.Published published -> of(published.content(), null, null);
      case Release.Corrected corrected ->
          of(corrected.published().content(), corrected.correctedBy(), null);
      case Release.Retracted retracted ->
          of(retracted.published().content(), null, retracted.retractedBy());
    };
  }

  private static LineagePart of(
      Content content, @Nullable UUID correctedBy, @Nullable UUID retractedBy) {
    return new LineagePart(
        content.purpose(),
        content.occasion().corrects(),
        content.occasion().said().stream()
            .map(change -> new ChangePart(change.kind(), change.about(), change.eventId()))
            .toList(),
        correctedBy,
        retractedBy);
  }
}
