package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.CHILE;
import static io.dealstream.announcement.domain.release.Samples.FILM;
import static io.dealstream.announcement.domain.release.Samples.LICENSE;
import static io.dealstream.announcement.domain.release.Samples.MEXICO;
import static io.dealstream.announcement.domain.release.Samples.OTHER;
import static io.dealstream.announcement.domain.release.Samples.QUOTE;
import static io.dealstream.announcement.domain.release.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Change.Kind;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.ArrangeBlocks;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkCorrected;
import io.dealstream.announcement.domain.release.ReleaseCommand.MarkRetracted;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.WriteBlock;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.ChangeNoted;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseCorrected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRetracted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.announcement.domain.release.ReleaseEvent.RetractionChosen;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How a published release is corrected or taken back.
class CorrectionTest {
  private static final UUID ORIGINAL = new UUID(5, 1);
  private static final UUID CORRECTION = new UUID(5, 2);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final WrittenBlock LEAD = new WrittenBlock(Block.LEAD, "en", "Two countries.");
  private static final WrittenBlock CONTACT =
      new WrittenBlock(Block.MEDIA_CONTACT, "en", "Call us.");

  private static final Content TOLD =
      new Content(
          FILM,
          Occasion.NEWS,
          List.of(),
          List.of(LICENSE, OTHER),
          List.of(),
          List.of(QUOTE),
          new Layout(Layout.USUAL.blocks(), List.of(LEAD, CONTACT)));

  private static final CorrectionOpened OPENED =
      new CorrectionOpened(
          ORIGINAL,
          FILM,
          List.of(),
          List.of(FILM),
          List.of(LICENSE, OTHER),
          List.of(QUOTE),
          new Layout(List.of(Block.values()), List.of(CONTACT)),
          false);

  private static final Change AMENDED = change(Kind.LICENSE_AMENDED, MEXICO, 5);
  private static final Change SUSPENDED = change(Kind.LICENSE_SUSPENDED, MEXICO, 6);
  private static final Change RESUMED = change(Kind.LICENSE_RESUMED, MEXICO, 7);
  private static final Change TERMINATED = change(Kind.LICENSE_TERMINATED, CHILE, 9);

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void theFirstChangeOpensACorrectionAndTheNextOnesAreAddedOnce() {
    spec.when(note(AMENDED)).then(OPENED, new ChangeNoted(AMENDED));
    var open = spec.given(OPENED, new ChangeNoted(AMENDED));
    open.when(note(AMENDED)).then();
    open.when(note(TERMINATED)).then(new ChangeNoted(TERMINATED));
    spec.given(OPENED, new ChangeNoted(SUSPENDED))
        .when(note(AMENDED))
        .then(new ChangeNoted(AMENDED));
  }

  @Test
  void itTellsOfTheLicensesThatStillStandAndIsARetractionWithoutAny() {
    Content corrected = content(OPENED, new ChangeNoted(TERMINATED));
    assertThat(corrected.purpose()).isEqualTo(ReleasePurpose.CORRECTION);
    assertThat(corrected.licenses()).containsExactly(LICENSE);
    Content retracted = content(OPENED, new ChangeNoted(TERMINATED), new ChangeNoted(SUSPENDED));
    assertThat(retracted.purpose()).isEqualTo(ReleasePurpose.RETRACTION);
    assertThat(retracted.licenses()).isEmpty();
    assertThat(retracted.subjects()).containsExactly(LICENSE, OTHER);
    assertThat(retracted.layout().blocks()).doesNotContain(Block.LEAD, Block.TERRITORIES);
    assertThat(retracted.layout().written()).containsExactly(CONTACT);
  }

  @Test
  void whatIsResumedIsToldOfAgainAndThenThereMayBeNothingToCorrect() {
    spec.when(note(RESUMED)).thenRefused("NOTHING_TO_CORRECT");
    var suspended = spec.given(OPENED, new ChangeNoted(SUSPENDED));
    suspended.when(note(RESUMED)).then(new ChangeNoted(RESUMED));
    spec.given(OPENED, new ChangeNoted(TERMINATED)).when(note(RESUMED)).then();
    var resumed = spec.given(OPENED, new ChangeNoted(SUSPENDED), new ChangeNoted(RESUMED));
    resumed.when(note(SUSPENDED)).then();
    Content content = content(OPENED, new ChangeNoted(SUSPENDED), new ChangeNoted(RESUMED));
    assertThat(content.licenses()).containsExactly(LICENSE, OTHER);
    resumed
        .when(new PublishRelease(composed(content), List.of(), NOON))
        .thenRefused("NOTHING_TO_CORRECT");
  }

  @Test
  void aFurtherChangeStopsACorrectionInReview() {
    Composed composed = composed(content(OPENED, new ChangeNoted(AMENDED)));
    var submitted =
        spec.given(
            OPENED,
            new ChangeNoted(AMENDED),
            new ReleaseSubmitted(composed.digests(), List.of("press"), List.of()));
    submitted
        .when(note(TERMINATED))
        .then(
            new ApprovalsVoided(Setback.fact(CHILE, TERMINATED.eventId())),
            new ChangeNoted(TERMINATED));
    submitted.when(note(AMENDED)).then();
  }

  @Test
  void aCorrectionAnnouncesNothingAndItsLicensesAreFixed() {
    Content content = content(OPENED, new ChangeNoted(TERMINATED));
    var open = spec.given(OPENED, new ChangeNoted(TERMINATED));
    open.when(new PublishRelease(composed(content), List.of(), NOON))
        .then(
            new ReleasePublished(
                ReleasePurpose.CORRECTION,
                ORIGINAL,
                TEXTS,
                List.of(FILM),
                List.of(MEXICO),
                Samples.KNOWN,
                NOON,
                null,
                false));
    open.when(new IncludeLicense(OTHER)).thenRefused("CORRECTION_ANNOUNCES_NOTHING");
    open.when(new ExcludeLicense(MEXICO)).thenRefused("CORRECTION_ANNOUNCES_NOTHING");
  }

  @Test
  void thePressOfficeTakesAReleaseBack() {
    RetractRelease retract = new RetractRelease(ORIGINAL, TOLD);
    CorrectionOpened withdrawn =
        new CorrectionOpened(
            ORIGINAL,
            FILM,
            List.of(),
            List.of(FILM),
            List.of(LICENSE, OTHER),
            List.of(QUOTE),
            new Layout(Layout.of(ReleasePurpose.RETRACTION).blocks(), List.of(CONTACT)),
            true);
    spec.when(retract).then(withdrawn);
    spec.given(withdrawn).when(retract).then();
    spec.given(OPENED, new ChangeNoted(AMENDED)).when(retract).then(new RetractionChosen());
    Content chosen = content(OPENED, new ChangeNoted(AMENDED), new RetractionChosen());
    assertThat(chosen.purpose()).isEqualTo(ReleasePurpose.RETRACTION);
    spec.given(withdrawn)
        .when(new PublishRelease(composed(content(withdrawn)), List.of(), NOON))
        .then(
            new ReleasePublished(
                ReleasePurpose.RETRACTION,
                ORIGINAL,
                TEXTS,
                List.of(FILM),
                List.of(MEXICO, CHILE),
                Samples.KNOWN,
                NOON,
                null,
                false));
  }

  @Test
  void blocksFollowThePurpose() {
    var news = spec.given(Samples.OPENED, Samples.INCLUDED);
    WrittenBlock correction = new WrittenBlock(Block.CORRECTION, "en", "It was wrong.");
    news.when(new WriteBlock(correction)).thenRefused("BLOCK_ELSEWHERE");
    news.when(new ArrangeBlocks(List.of(Block.values()))).thenRefused("BLOCK_ELSEWHERE");
    var open = spec.given(OPENED, new ChangeNoted(AMENDED));
    open.when(new ArrangeBlocks(Layout.USUAL.blocks())).thenRefused("BLOCK_OBLIGATORY");
    open.when(new ArrangeBlocks(List.of(Block.values()))).then();
  }

  @Test
  void aPublishedReleaseIsMarkedByOneOtherAndStaysAsItIs() {
    MarkCorrected correct = new MarkCorrected(CORRECTION, NOON);
    MarkRetracted retract = new MarkRetracted(CORRECTION, NOON);
    var draft = spec.given(Samples.OPENED, Samples.INCLUDED);
    draft.when(correct).thenRefused("NOT_PUBLISHED");
    draft.when(retract).thenRefused("NOT_PUBLISHED");
    ReleasePublished out =
        Samples.published(TEXTS, List.of(FILM), List.of(MEXICO), Samples.KNOWN, NOON, null, false);
    var published = spec.given(Samples.OPENED, Samples.INCLUDED, out);
    published.when(correct).then(new ReleaseCorrected(CORRECTION, NOON));
    published.when(retract).then(new ReleaseRetracted(CORRECTION, NOON));
    var corrected = published.given(new ReleaseCorrected(CORRECTION, NOON));
    corrected.when(correct).then();
    corrected.when(retract).then(new ReleaseRetracted(CORRECTION, NOON));
    corrected.when(new MarkCorrected(ORIGINAL, NOON)).thenRefused("RELEASE_PUBLISHED");
    var retracted = published.given(new ReleaseRetracted(CORRECTION, NOON));
    retracted.when(retract).then();
    retracted.when(new MarkRetracted(ORIGINAL, NOON)).then();
    retracted.when(correct).then();
    retracted.when(new ExcludeLicense(MEXICO)).thenRefused("RELEASE_PUBLISHED");
  }

  private Content content(ReleaseEvent... events) {
    return ((Unpublished) spec.given(events).state()).content();
  }

  private static Composed composed(Content content) {
    return new Composed(content, TEXTS, List.of(), Samples.KNOWN);
  }

  private static NoteChange note(Change change) {
    return new NoteChange(ORIGINAL, TOLD, change);
  }

  private static Change change(Kind kind, UUID about, int version) {
    return new Change(kind, about, version, new UUID(9, version));
  }
}
