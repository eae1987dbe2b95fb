package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.Change.Kind;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultCorrected;
import io.dealstream.contracts.TitleEvent.AudienceResultEvent;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardEvent;
import io.dealstream.contracts.TitleEvent.AwardWithdrawn;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.eventkit.projection.Envelope;
import java.util.Optional;
import java.util.UUID;

/// Which events change something that a published release may have told.
final class Changes {
  private Changes() {}

  static boolean isOne(PublishedEvent event) {
    return kind(event).isPresent();
  }

  static Optional<Change> of(PublishedEvent event, Envelope envelope) {
    return kind(event)
        .map(kind -> new Change(kind, about(event), envelope.sequence(), envelope.id()));
  }

  private static Optional<Kind> kind(PublishedEvent event) {
    return switch (event) {
      case LicenseAmended amended -> Optional.of(Kind.LICENSE_AMENDED);
      case LicenseExtended extended -> Optional.of(Kind.LICENSE_AMENDED);
      case LicenseSuspended suspended -> Optional.of(Kind.LICENSE_SUSPENDED);
      case LicenseResumed resumed -> Optional.of(Kind.LICENSE_RESUMED);
      case LicenseTerminated terminated -> Optional.of(Kind.LICENSE_TERMINATED);
      case LicenseeRestated restated -> Optional.of(Kind.LICENSEE_RESTATED);
      case TitleRevised revised -> Optional.of(Kind.TITLE_RENAMED);
      case AwardCorrected award -> Optional.of(Kind.AWARD_CORRECTED);
      case AwardWithdrawn award -> Optional.of(Kind.AWARD_WITHDRAWN);
      case AudienceResultCorrected result -> Optional.of(Kind.AUDIENCE_RESULT_CORRECTED);
      case AudienceResultWithdrawn result -> Optional.of(Kind.AUDIENCE_RESULT_WITHDRAWN);
      case PublishedEvent other -> Optional.empty();
    };
  }

  private static UUID about(PublishedEvent event) {
    return switch (event) {
      case AwardEvent award -> award.awardId();
      case AudienceResultEvent result -> result.resultId();
      case PublishedEvent other -> UUID.fromString(other.key());
    };
  }
}
