package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.Release.Corrected;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.NotOpened;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Retracted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.ApproveRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.CancelSchedule;
import io.dealstream.announcement.domain.release.ReleaseCommand.ContentCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.GatherLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkCorrected;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkRetracted;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.OpenDraft;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RejectRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ScheduleRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.VoidApprovals;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.ContentEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.DraftOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseCorrected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRetracted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReviewEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.TitlesAdded;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rules of a release: its content comes together while it is a draft, is submitted, approved
/// and published; publishing ends that and announces its licenses. Whoever changes the content of a
/// release in review makes it a draft again.
public final class ReleaseDecider implements Decider<ReleaseCommand, Release, ReleaseEvent> {
  @Override
  public Release initial() {
    return new NotOpened();
  }

  @Override
  public Decision<ReleaseEvent> decide(Release state, ReleaseCommand command) {
    return switch (state) {
      case NotOpened() -> whenNotOpened(command);
      case Unpublished release -> whenUnpublished(release, command);
      case Out out -> CorrectionRules.whenOut(out, command);
    };
  }

  private static Decision<ReleaseEvent> whenNotOpened(ReleaseCommand command) {
    return switch (command) {
      case GatherLicense(License license) -> opened(license);
      case IncludeLicense(License license) -> opened(license);
      case OpenDraft(var titleId, var titles) -> opened(titleId, titles);
      case NoteChange note -> CorrectionRules.open(note);
      case RetractRelease retract -> CorrectionRules.open(retract);
      case ReleaseCommand other -> reject("DRAFT_NOT_OPENED", "there is no draft yet");
    };
  }

  private static Decision<ReleaseEvent> opened(License license) {
    return accept(new DraftOpened(license.titleIds().getFirst()), ContentRules.included(license));
  }

  private static Decision<ReleaseEvent> opened(UUID titleId, List<UUID> titles) {
    return titles.isEmpty()
        ? accept(new DraftOpened(titleId))
        : accept(new DraftOpened(titleId), new TitlesAdded(titles));
  }

  private static Decision<ReleaseEvent> whenUnpublished(
      Unpublished release, ReleaseCommand command) {
    return switch (command) {
      case GatherLicense(License license) -> gather(release, license);
      case OpenDraft again -> reject("DRAFT_OPENED", "the draft was opened before");
      case ContentCommand change ->
          changed(release, ContentRules.decide(release.content(), change), Setback.content());
      case NoteChange note -> noted(release, note);
      case RetractRelease retract ->
          changed(release, CorrectionRules.retract(release.content()), Setback.content());
      case MarkCorrected mark -> CorrectionRules.unpublished();
      case MarkRetracted mark -> CorrectionRules.unpublished();
      case SubmitRelease submit -> ReviewRules.submit(release, submit);
      case ApproveRelease approve -> ReviewRules.approve(release, approve);
      case RejectRelease(var reason) -> ReviewRules.rejected(release, reason);
      case ReportFactChange fact -> ReviewRules.reported(release, fact);
      case VoidApprovals(Setback setback) -> ReviewRules.voided(release, setback);
      case ScheduleRelease schedule -> ScheduleRules.schedule(release, schedule);
      case CancelSchedule() -> ScheduleRules.cancel(release);
      case PublishRelease publish -> PublicationRules.publish(release, publish);
    };
  }

  private static Decision<ReleaseEvent> gather(Unpublished release, License license) {
    if (release.content().includes(license.dealId())) {
      return alreadySo();
    }
    return release instanceof Draft draft
        ? ContentRules.include(draft.content(), license)
        : reject(
            Refusal.RELEASE_IN_REVIEW, "the release is submitted: a further license needs another");
  }

  private static Decision<ReleaseEvent> noted(Unpublished release, NoteChange note) {
    Setback setback = Setback.fact(note.change().about(), note.change().eventId());
    return changed(release, CorrectionRules.note(release.content(), note), setback);
  }

  private static Decision<ReleaseEvent> changed(
      Unpublished release, Decision<ReleaseEvent> change, Setback setback) {
    return switch (change) {
      case Rejected<ReleaseEvent> rejected -> rejected;
      case Accepted<ReleaseEvent>(List<ReleaseEvent> events) -> {
        if (release instanceof Draft || events.isEmpty()) {
          yield change;
        }
        List<ReleaseEvent> all = new ArrayList<>(List.of(new ApprovalsVoided(setback)));
        all.addAll(events);
        yield new Accepted<>(all);
      }
    };
  }

  @Override
  public Release evolve(Release state, ReleaseEvent event) {
    return switch (event) {
      case DraftOpened(var titleId) -> new Draft(Content.opened(titleId), null);
      case CorrectionOpened opened -> CorrectionRules.opened(opened);
      case ReleaseCorrected(var by, var at) -> new Corrected(published(state), by, at);
      case ReleaseRetracted(var by, var at) -> new Retracted(published(state), by, at);
      case ContentEvent change -> changed(unpublished(state), change);
      case ReviewEvent step -> ReviewRules.evolve(unpublished(state), step);
      case ReleasePublished out -> Published.of(unpublished(state).content(), out);
      case LicenseAnnounced announced -> state;
    };
  }

  private static Published published(Release state) {
    if (state instanceof Out out) {
      return out.published();
    }
    throw new IllegalStateException("the release is not published");
  }

  private static Draft changed(Unpublished release, ContentEvent change) {
    Setback setback = release instanceof Draft draft ? draft.setback() : null;
    return new Draft(ContentRules.evolve(release.content(), change), setback);
  }

  private static Unpublished unpublished(Release state) {
    return switch (state) {
      case Unpublished release -> release;
      case NotOpened() -> throw new IllegalStateException("there is no draft");
      case Out out -> throw new IllegalStateException("the release is published");
    };
  }
}
