package io.dealstream.catalog.domain.title;

import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.AwardCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of a title.
public final class TitleEventTypes {
  public static final EventTypes<TitleEvent> TYPES =
      EventTypes.of(TitleEvent.class)
          .add("title.title-registered.v1", TitleRegistered.class)
          .add("title.title-revised.v1", TitleRevised.class)
          .add("title.award-recorded.v1", AwardRecorded.class)
          .add("title.award-corrected.v1", AwardCorrected.class)
          .add("title.award-withdrawn.v1", AwardWithdrawn.class)
          .add("title.audience-result-recorded.v1", AudienceResultRecorded.class)
          .add("title.audience-result-corrected.v1", AudienceResultCorrected.class)
          .add("title.audience-result-withdrawn.v1", AudienceResultWithdrawn.class)
          .build();

  private TitleEventTypes() {}
}
