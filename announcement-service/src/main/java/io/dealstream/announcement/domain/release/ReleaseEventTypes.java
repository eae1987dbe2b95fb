package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalGiven;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockReset;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockWritten;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlocksArranged;
import io.dealstream.announcement.domain.release.ReleaseEvent.ChangeNoted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ClaimSignedOff;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteConsentRecorded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseApproved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseCorrected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRejected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRetracted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseScheduled;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.announcement.domain.release.ReleaseEvent.RetractionChosen;
import io.dealstream.announcement.domain.release.ReleaseEvent.ScheduleCanceled;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitleRemoved;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitlesAdded;
import io.dealstream.eventkit.EventTypes;

/// The names under which the log keeps the events of a release.
public final class ReleaseEventTypes {
  /// Names the streams of releases in the log.
  public static final String STREAM = "release";

  public static final EventTypes<ReleaseEvent> TYPES =
      OlderReleases.readBy(EventTypes.of(ReleaseEvent.class))
          .add("release.draft-opened.v1", DraftOpened.class)
          .add("release.correction-opened.v1", CorrectionOpened.class)
          .add("release.change-noted.v1", ChangeNoted.class)
          .add("release.retraction-chosen.v1", RetractionChosen.class)
          .add("release.license-included.v1", LicenseIncluded.class)
          .add("release.license-excluded.v1", LicenseExcluded.class)
          .add("release.titles-added.v1", TitlesAdded.class)
          .add("release.title-removed.v1", TitleRemoved.class)
          .add("release.quote-added.v2", QuoteAdded.class)
          .add("release.quote-removed.v1", QuoteRemoved.class)
          .add("release.quote-consent-recorded.v1", QuoteConsentRecorded.class)
          .add("release.blocks-arranged.v1", BlocksArranged.class)
          .add("release.block-written.v1", BlockWritten.class)
          .add("release.block-reset.v1", BlockReset.class)
          .add("release.claim-signed-off.v1", ClaimSignedOff.class)
          .add("release.release-submitted.v1", ReleaseSubmitted.class)
          .add("release.approval-given.v1", ApprovalGiven.class)
          .add("release.release-approved.v1", ReleaseApproved.class)
          .add("release.release-scheduled.v1", ReleaseScheduled.class)
          .add("release.schedule-canceled.v1", ScheduleCanceled.class)
          .add("release.release-rejected.v1", ReleaseRejected.class)
          .add("release.approvals-voided.v1", ApprovalsVoided.class)
          .add("release.release-published.v3", ReleasePublished.class)
          .add("release.release-corrected.v1", ReleaseCorrected.class)
          .add("release.release-retracted.v1", ReleaseRetracted.class)
          .add("release.license-announced.v1", LicenseAnnounced.class)
          .build();

  private ReleaseEventTypes() {}
}
