package io.dealstream.announcement.view.coverage;

import io.dealstream.announcement.view.coverage.CoverageCheckPage.SourcePart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A check of an article as the list shows it, with how many claims of each kind it found.
@Schema(name = "CoverageCheckItem", description = "A check of an article as the list shows it")
public record CoverageCheckItem(
    UUID id,
    List<UUID> titleIds,
    @Schema(examples = "en") String language,
    SourcePart source,
    int carried,
    int contradicted,
    int unknown,
    int forbidden,
    int leftOut,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant checkedAt) {
  static CoverageCheckItem of(CoverageCheckPage page) {
    return new CoverageCheckItem(
        page.id(),
        page.titleIds(),
        page.language(),
        page.source(),
        page.carried().size(),
        page.contradicted().size(),
        page.unknown().size(),
        page.forbidden().size(),
        page.leftOut().size(),
        page.checkedAt());
  }
}
