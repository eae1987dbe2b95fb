package io.dealstream.contracts;

import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Titles and what is known of them. What is null is unknown.
public sealed interface TitleEvent extends PublishedEvent {
  UUID titleId();

  @Override
  default String topic() {
    return Topics.TITLES;
  }

  @Override
  default String key() {
    return titleId().toString();
  }

  /// A title became part of the catalog.
  record TitleRegistered(UUID titleId, TitleFacts facts) implements TitleEvent {}

  /// The facts of a title are now these.
  record TitleRevised(UUID titleId, TitleFacts facts) implements TitleEvent {}

  /// About an award of the title.
  sealed interface AwardEvent extends TitleEvent {
    /// Of the record that is kept of it.
    UUID awardId();
  }

  /// About how many watched the title.
  sealed interface AudienceResultEvent extends TitleEvent {
    /// Of the record that is kept of it.
    UUID resultId();
  }

  /// How far the title got with an award.
  record AwardRecorded(UUID titleId, UUID awardId, Award award) implements AwardEvent {}

  /// What was recorded of an award was wrong: this is right, and was so all the time.
  record AwardCorrected(UUID titleId, UUID awardId, Award award) implements AwardEvent {}

  /// What was recorded of an award does not stand.
  record AwardWithdrawn(UUID titleId, UUID awardId) implements AwardEvent {}

  /// How many watched it.
  record AudienceResultRecorded(UUID titleId, UUID resultId, AudienceResult result)
      implements AudienceResultEvent {}

  /// A figure that was recorded was wrong: this is right, and was so all the time.
  record AudienceResultCorrected(UUID titleId, UUID resultId, AudienceResult result)
      implements AudienceResultEvent {}

  /// A figure that was recorded does not stand.
  record AudienceResultWithdrawn(UUID titleId, UUID resultId) implements AudienceResultEvent {}

  /// @param name like `Academy Awards`
  /// @param edition like `93rd`
  /// @param category like `Best International Feature Film`
  /// @param entryOf the country that entered the title
  /// @param recipient the person, when it is not the work
  /// @param source who says so
  record Award(
      String name,
      @Nullable String edition,
      @Nullable String category,
      AwardLevel level,
      @Nullable Territory entryOf,
      @Nullable String recipient,
      String source) {}

  /// @param value in the unit of the metric
  /// @param scope what the figure is about, like `households, national`
  /// @param period when it was measured, as the source says
  /// @param source who says so
  record AudienceResult(
      Territory territory,
      @Nullable String channel,
      AudienceMetric metric,
      Comparison comparison,
      BigDecimal value,
      @Nullable String scope,
      @Nullable String period,
      String source) {}
}
