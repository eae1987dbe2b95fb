package io.dealstream.dashboard.client.catalog;

import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.TitleKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One title with what is known of it; what is null is unknown.
public record Title(
    UUID id,
    int version,
    Facts facts,
    List<Award> awards,
    List<AudienceResult> audienceResults,
    List<License> licenses) {

  public record Facts(
      TitleKind kind,
      String internationalTitle,
      @Nullable String originalTitle,
      List<LocalTitle> localTitles,
      @Nullable Integer year,
      @Nullable Integer runningTimeMinutes,
      List<String> countries,
      List<String> genres,
      List<CrewMember> crew,
      List<CastMember> cast,
      @Nullable String synopsis) {}

  public record LocalTitle(String territory, String title) {}

  public record CrewMember(String name, String role) {}

  public record CastMember(String name) {}

  public record Award(
      String name,
      @Nullable String edition,
      @Nullable String category,
      AwardLevel level,
      String source) {}

  public record AudienceResult(
      String territory,
      @Nullable String channel,
      AudienceMetric metric,
      AudienceMetric.Unit unit,
      Comparison comparison,
      BigDecimal value,
      @Nullable String period,
      String source) {}

  /// @param stage whether it was announced
  public record License(
      @Nullable String territory,
      String licensee,
      @Nullable List<String> media,
      @Nullable Boolean exclusive,
      @Nullable LocalDate signedOn,
      LicenseStatus status,
      boolean conflicted,
      String stage,
      UUID dealId) {}
}
