package io.dealstream.announcement.view.coverage;

import io.dealstream.announcement.domain.coverage.Report;
import io.dealstream.announcement.domain.coverage.Report.ReportedClaim;
import io.dealstream.announcement.domain.coverage.Report.ReportedFact;
import io.dealstream.announcement.domain.coverage.Report.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an article says of the facts as they were known when it was checked.
///
/// @param carried what the article has right, in its order
/// @param contradicted what it has wrong
/// @param unknown what is new to us
/// @param forbidden what should not be known outside
/// @param leftOut facts that it says nothing of
/// @param text null unless it was asked to keep it
@Schema(name = "CoverageCheck", description = "What an article says of our facts")
public record CoverageCheckPage(
    UUID id,
    List<UUID> titleIds,
    @Nullable UUID releaseId,
    @Schema(examples = "en") String language,
    SourcePart source,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,
    int characters,
    List<ClaimPart> carried,
    List<ClaimPart> contradicted,
    List<ClaimPart> unknown,
    List<ClaimPart> forbidden,
    List<FactPart> leftOut,
    @Schema(examples = "The film goes to seven countries.") @Nullable String text,
    @Schema(examples = "paula.press") String checkedBy,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant checkedAt) {
  @Schema(name = "CoverageSource", description = "Who published it")
  public record SourcePart(
      @Schema(examples = "TV News Daily") String name,
      @Schema(examples = "https://news.example/miracle") @Nullable String url,
      @Schema(examples = "2026-03-01") @Nullable LocalDate publishedOn) {}

  @Schema(name = "CoverageClaim", description = "A claim of the article")
  public record ClaimPart(
      @Schema(examples = "LICENSEE") String kind,
      @Schema(examples = "Channel 13") String words,
      int paragraph,
      int from,
      int to,
      @Schema(examples = "Canal 13") @Nullable String registered,
      List<UUID> restsOn) {}

  @Schema(name = "CoverageFact", description = "A fact that the article says nothing of")
  public record FactPart(
      @Schema(examples = "LICENSE") String kind,
      @Schema(examples = "Achla TV: IL") String said,
      List<UUID> restsOn) {}

  static CoverageCheckPage of(UUID id, Report report, String checkedBy, Instant checkedAt) {
    return new CoverageCheckPage(
        id,
        report.titleIds(),
        report.releaseId(),
        report.language(),
        source(report),
        report.sha256(),
        report.characters(),
        claims(report, Verdict.CARRIED),
        claims(report, Verdict.CONTRADICTED),
        claims(report, Verdict.UNKNOWN),
        claims(report, Verdict.FORBIDDEN),
        report.leftOut().stream().map(CoverageCheckPage::fact).toList(),
        report.text(),
        checkedBy,
        checkedAt);
  }

  static SourcePart source(Report report) {
    return new SourcePart(
        report.source().name(), report.source().url(), report.source().publishedOn());
  }

  private static List<ClaimPart> claims(Report report, Verdict verdict) {
    return report.claims().stream()
        .filter(claim -> claim.verdict() == verdict)
        .map(CoverageCheckPage::claim)
        .toList();
  }

  private static ClaimPart claim(ReportedClaim claim) {
    return new ClaimPart(
        claim.kind(),
        claim.words(),
        claim.paragraph(),
        claim.from(),
        claim.to(),
        claim.registered(),
        claim.restsOn());
  }

  private static FactPart fact(ReportedFact fact) {
    return new FactPart(fact.kind(), fact.said(), fact.restsOn());
  }
}
