package io.dealstream.catalog.publish;

import io.dealstream.catalog.domain.title.AudienceResult;
import io.dealstream.catalog.domain.title.Award;
import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.AwardWithdrawn;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import java.util.UUID;

/// What leaves when something happens to a title: all of it, nothing about a title is secret.
public final class TitlePublisher {
  private TitlePublisher() {}

  /// The published event.
  public static PublishedEvent publish(UUID titleId, TitleEvent event) {
    return switch (event) {
      case TitleEvent.TitleRegistered(Facts facts) ->
          new TitleRegistered(titleId, PublishedFacts.of(facts));
      case TitleEvent.TitleRevised(Facts facts) ->
          new TitleRevised(titleId, PublishedFacts.of(facts));
      case TitleEvent.AwardRecorded(UUID awardId, Award award) ->
          new AwardRecorded(titleId, awardId, published(award));
      case TitleEvent.AwardCorrected(UUID awardId, Award award) ->
          new AwardCorrected(titleId, awardId, published(award));
      case TitleEvent.AwardWithdrawn(UUID awardId) -> new AwardWithdrawn(titleId, awardId);
      case TitleEvent.AudienceResultRecorded(UUID resultId, AudienceResult result) ->
          new AudienceResultRecorded(titleId, resultId, published(result));
      case TitleEvent.AudienceResultCorrected(UUID resultId, AudienceResult result) ->
          new AudienceResultCorrected(titleId, resultId, published(result));
      case TitleEvent.AudienceResultWithdrawn(UUID resultId) ->
          new AudienceResultWithdrawn(titleId, resultId);
    };
  }

  private static io.dealstream.contracts.TitleEvent.Award published(Award award) {
    return new io.dealstream.contracts.TitleEvent.Award(
        award.name(),
        award.edition(),
        award.category(),
        award.level(),
        award.entryOf(),
        award.recipient(),
        award.source());
  }

  private static io.dealstream.contracts.TitleEvent.AudienceResult published(
      AudienceResult result) {
    return new io.dealstream.contracts.TitleEvent.AudienceResult(
        result.territory(),
        result.channel(),
        result.metric(),
        result.comparison(),
        result.value(),
        result.scope(),
        result.period(),
        result.source());
  }
}
