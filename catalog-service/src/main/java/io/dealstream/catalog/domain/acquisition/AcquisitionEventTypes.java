package io.dealstream.catalog.domain.acquisition;

import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsEnded;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsRevised;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.RightsAcquired;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of acquired rights.
public final class AcquisitionEventTypes {
  public static final EventTypes<AcquisitionEvent> TYPES =
      EventTypes.of(AcquisitionEvent.class)
          .add("acquisition.rights-acquired.v1", RightsAcquired.class)
          .add("acquisition.acquired-rights-revised.v1", AcquiredRightsRevised.class)
          .add("acquisition.acquired-rights-ended.v1", AcquiredRightsEnded.class)
          .add("acquisition.mandate-end-approached.v1", MandateEndApproached.class)
          .build();

  private AcquisitionEventTypes() {}
}
