package io.dealstream.catalog.publish;

import io.dealstream.catalog.domain.title.AudienceResult;
import io.dealstream.catalog.domain.title.Award;
import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
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
      case TitleEvent.AudienceResultRecorded(UUID resultId, AudienceResult result) ->
          new AudienceResultRecorded(titleId, resultId, published(result));
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
