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
      List<Season> seasons,
      List<Premiere> premieres,
      @Nullable RemakeOf remakeOf,
      @Nullable String synopsis) {}

  /// @param language BCP 47 tag
  public record LocalTitle(String territory, @Nullable String language, String title) {}

  public record CrewMember(String name, String role) {}

  public record CastMember(String name, @Nullable String character) {}

  /// @param episodes how many
  public record Season(int number, @Nullable Integer episodes, @Nullable Integer year) {}

  public record Premiere(String territory, LocalDate day) {}

  /// @param titleId when the original is in the catalog too
  public record RemakeOf(
      @Nullable UUID titleId,
      @Nullable String title,
      @Nullable Integer year,
      @Nullable String country) {}

  /// @param entryOf the country that entered the title
  /// @param recipient the person, when it is not the work
  public record Award(
      UUID id,
      String name,
      @Nullable String edition,
      @Nullable String category,
      AwardLevel level,
      @Nullable String entryOf,
      @Nullable String recipient,
      String source) {}

  /// @param scope what the figure is about
  public record AudienceResult(
      UUID id,
      String territory,
      @Nullable String channel,
      AudienceMetric metric,
      AudienceMetric.Unit unit,
      Comparison comparison,
      BigDecimal value,
      @Nullable String scope,
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
