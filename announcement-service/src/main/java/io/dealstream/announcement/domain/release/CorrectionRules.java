package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.Release.Corrected;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Retracted;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkCorrected;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkRetracted;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.ChangeNoted;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseCorrected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRetracted;
import io.dealstream.announcement.domain.release.ReleaseEvent.RetractionChosen;
import io.dealstream.eventkit.Decision;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.UUID;

/// How a published release is corrected or taken back: by another release, which gathers what
/// changed and goes the same way to its publication.
final class CorrectionRules {
  private CorrectionRules() {}

  static Decision<ReleaseEvent> open(NoteChange note) {
    return note.change().isUndoing()
        ? reject("NOTHING_TO_CORRECT", "what the release tells is so")
        : accept(opening(note.corrects(), note.content(), false), new ChangeNoted(note.change()));
  }

  static Decision<ReleaseEvent> open(RetractRelease retract) {
    return accept(opening(retract.corrects(), retract.content(), true));
  }

  static Decision<ReleaseEvent> note(Content content, NoteChange note) {
    Change change = note.change();
    Occasion occasion = content.occasion();
    return occasion.isNoted(change) || (change.isUndoing() && !occasion.isUndoneBy(change))
        ? alreadySo()
        : accept(new ChangeNoted(change));
  }

  static Decision<ReleaseEvent> retract(Content content) {
    return content.occasion().withdrawn() ? alreadySo() : accept(new RetractionChosen());
  }

  static Decision<ReleaseEvent> unpublished() {
    return reject("NOT_PUBLISHED", "only what is out is corrected or taken back");
  }

  static Decision<ReleaseEvent> whenOut(Out release, ReleaseCommand command) {
    return switch (command) {
      case MarkCorrected(UUID by, var moment) ->
          switch (release) {
            case Published published -> accept(new ReleaseCorrected(by, moment));
            case Corrected corrected -> corrected.correctedBy().equals(by) ? alreadySo() : out();
            // Its correction was taken back, which was heard of before the correction.
            case Retracted retracted -> alreadySo();
          };
      case MarkRetracted(UUID by, var moment) ->
          switch (release) {
            case Published published -> accept(new ReleaseRetracted(by, moment));
            case Corrected corrected -> accept(new ReleaseRetracted(by, moment));
            case Retracted retracted -> alreadySo();
          };
      case ReleaseCommand other -> out();
    };
  }

  static Draft opened(CorrectionOpened opened) {
    Occasion occasion =
        new Occasion(opened.corrects(), opened.told(), opened.withdrawn(), List.of());
    return new Draft(
        new Content(
            opened.titleId(),
            occasion,
            opened.titles(),
            occasion.standing(),
            List.of(),
            opened.quotes(),
            opened.layout()),
        null);
  }

  private static CorrectionOpened opening(UUID corrects, Content before, boolean withdrawn) {
    ReleasePurpose purpose = withdrawn ? ReleasePurpose.RETRACTION : ReleasePurpose.CORRECTION;
    return new CorrectionOpened(
        corrects,
        before.titleId(),
        before.titles(),
        before.knownTitles(),
        before.subjects(),
        before.quotes(),
        Layout.of(purpose).keeping(before.layout()),
        withdrawn);
  }

  private static Decision<ReleaseEvent> out() {
    return reject(Refusal.RELEASE_PUBLISHED, "the release is published");
  }
}
