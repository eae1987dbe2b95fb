package io.dealstream.catalog.domain.title;

import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
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
          .add("title.audience-result-recorded.v1", AudienceResultRecorded.class)
          .build();

  private TitleEventTypes() {}
}
