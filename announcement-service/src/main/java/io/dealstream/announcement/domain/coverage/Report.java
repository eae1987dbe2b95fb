package io.dealstream.announcement.domain.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article says of the facts.
///
/// @param titleIds about which it was asked
/// @param releaseId of the release whose licenses were asked about; null when it was all of the
///   titles'
/// @param language BCP 47 tag
/// @param sha256 of the text in UTF-8, in hexadecimal digits
/// @param characters of the text
/// @param claims of the article, in its order
/// @param leftOut facts that the article says nothing of
/// @param text null unless it was asked to keep it
public record Report(
    List<UUID> titleIds,
    @Nullable UUID releaseId,
    String language,
    Source source,
    String sha256,
    int characters,
    List<ReportedClaim> claims,
    List<ReportedFact> leftOut,
    @Nullable String text) {
  public Report {
    titleIds = List.copyOf(titleIds);
    claims = List.copyOf(claims);
    leftOut = List.copyOf(leftOut);
  }

  /// Who published it.
  public record Source(String name, @Nullable String url, @Nullable LocalDate publishedOn) {}

  /// @param kind like `COUNTRY`
  /// @param words as the article has them
  /// @param paragraph in which they stand, from 0
  /// @param registered what the facts say instead; null unless contradicted
  /// @param restsOn the events that carry or contradict the claim
  public record ReportedClaim(
      String kind,
      Verdict verdict,
      String words,
      int paragraph,
      int from,
      int to,
      @Nullable String registered,
      List<UUID> restsOn) {
    public ReportedClaim {
      restsOn = List.copyOf(restsOn);
    }
  }

  /// What the facts say of a claim.
  public enum Verdict {
    CARRIED,
    CONTRADICTED,
    /// New to us.
    UNKNOWN,
    /// It should not be known outside.
    FORBIDDEN
  }

  /// @param kind like `LICENSE`
  /// @param said the fact in short
  public record ReportedFact(String kind, String said, List<UUID> restsOn) {
    public ReportedFact {
      restsOn = List.copyOf(restsOn);
    }
  }
}
