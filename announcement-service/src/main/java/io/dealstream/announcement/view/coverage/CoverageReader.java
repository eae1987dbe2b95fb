package io.dealstream.announcement.view.coverage;

import io.dealstream.announcement.check.Finding;
import io.dealstream.announcement.check.LeftOut;
import io.dealstream.announcement.check.Verifier;
import io.dealstream.announcement.domain.coverage.Report;
import io.dealstream.announcement.domain.coverage.Report.ReportedClaim;
import io.dealstream.announcement.domain.coverage.Report.ReportedFact;
import io.dealstream.announcement.domain.coverage.Report.Source;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.ReleaseCheck;
import io.dealstream.announcement.view.release.ReleaseCheck.Basis;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads articles and holds them against the facts as they are here now.
@ApplicationScoped
public class CoverageReader {
  private static final int MOST_CLAIMS = 5000;

  private final FactBase facts;
  private final ReleaseCheck check;
  private final Verifier verifier;

  CoverageReader(FactBase facts, ReleaseCheck check, Verifier verifier) {
    this.facts = facts;
    this.check = check;
    this.verifier = verifier;
  }

  /// @param keepText whether the report shall hold the text
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for unknown titles, 413 for a text
  ///   with more claims than anybody reads
  public Report read(
      CoverageSubject subject, String language, Source source, String text, boolean keepText) {
    List<UUID> titleIds = subject.titleIds();
    Set<UUID> unknown = facts.await(List.of(), titleIds).missing(List.of(), titleIds);
    if (!unknown.isEmpty()) {
      throw Problems.unknown("TITLE_UNKNOWN", "titleIds", unknown);
    }
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Basis basis = check.basis(subject.dealIds(), titleIds, today);
    Verifier.Coverage coverage = verifier.cover(language, text, basis.in(language));
    if (coverage.findings().size() > MOST_CLAIMS) {
      throw Problems.tooMuch(MOST_CLAIMS, "claims");
    }
    return new Report(
        titleIds,
        subject.releaseId(),
        language,
        source,
        sha256(text),
        text.length(),
        coverage.findings().stream().map(CoverageReader::claim).toList(),
        coverage.leftOut().stream().map(CoverageReader::fact).toList(),
        keepText ? text : null);
  }

  private static ReportedClaim claim(Finding finding) {
    return new ReportedClaim(
        finding.kind().name(),
        Report.Verdict.valueOf(finding.verdict().name()),
        finding.words(),
        finding.paragraph(),
        finding.from(),
        finding.to(),
        finding.registered(),
        finding.restsOn());
  }

  private static ReportedFact fact(LeftOut fact) {
    return new ReportedFact(fact.kind().name(), fact.said(), fact.restsOn());
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
