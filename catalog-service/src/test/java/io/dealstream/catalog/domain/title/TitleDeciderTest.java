package io.dealstream.catalog.domain.title;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.catalog.domain.title.TitleCommand.CorrectAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.CorrectAward;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.RecordAward;
import io.dealstream.catalog.domain.title.TitleCommand.RegisterTitle;
import io.dealstream.catalog.domain.title.TitleCommand.ReviseTitle;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAudienceResult;
import io.dealstream.catalog.domain.title.TitleCommand.WithdrawAward;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.AwardCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.TitleKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class TitleDeciderTest {
  private static final UUID ID = CommandHandler.newId();
  private static final UUID FIRST = CommandHandler.newId();
  private static final UUID SECOND = CommandHandler.newId();
  private static final Facts FILM = Samples.film("Miracle in Cell No. 7");

  private final DeciderSpec<TitleCommand, Title, TitleEvent> title =
      DeciderSpec.of(new TitleDecider());
  private final DeciderSpec<TitleCommand, Title, TitleEvent> registered =
      title.given(new TitleRegistered(FILM));

  @Test
  void aTitleIsRegistered() {
    title.when(new RegisterTitle(ID, FILM)).then(new TitleRegistered(FILM));
  }

  @Test
  void aTitleIsNotRegisteredTwice() {
    registered.when(new RegisterTitle(ID, FILM)).thenRefused("TITLE_ALREADY_REGISTERED");
  }

  @Test
  void nothingElseHappensToATitleBeforeItIsRegistered() {
    title.when(new ReviseTitle(ID, FILM)).thenRefused("TITLE_NOT_REGISTERED");
    title
        .when(new RecordAward(FIRST, Samples.award(AwardLevel.WON)))
        .thenRefused("TITLE_NOT_REGISTERED");
    title
        .when(new RecordAudienceResult(FIRST, Samples.viewers("1")))
        .thenRefused("TITLE_NOT_REGISTERED");
  }

  @Test
  void aRevisionReplacesAllFacts() {
    Facts revised = Samples.film("Another name");
    registered.when(new ReviseTitle(ID, revised)).then(new TitleRevised(revised));
  }

  @Test
  void aRevisionToTheSameFactsChangesNothing() {
    registered.when(new ReviseTitle(ID, Samples.film("Miracle in Cell No. 7"))).then();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"SERIES", "FORMAT", "DOCUMENTARY"})
  void whatIsToldInPartsMayHaveSeasons(TitleKind kind) {
    Facts facts = Samples.of(kind, 1, 2);
    title.when(new RegisterTitle(ID, facts)).then(new TitleRegistered(facts));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"SERIES", "FORMAT", "DOCUMENTARY"})
  void whatIsOnePieceHasNoSeasons(TitleKind kind) {
    Facts facts = Samples.of(kind, 1);
    title.when(new RegisterTitle(ID, facts)).thenRefused("SEASONS_ONLY_FOR_SERIES");
    registered.when(new ReviseTitle(ID, facts)).thenRefused("SEASONS_ONLY_FOR_SERIES");
  }

  @ParameterizedTest
  @EnumSource(TitleKind.class)
  void noKindNeedsSeasons(TitleKind kind) {
    Facts facts = Samples.of(kind);
    title.when(new RegisterTitle(ID, facts)).then(new TitleRegistered(facts));
  }

  @Test
  void aSeasonStandsThereOnce() {
    title
        .when(new RegisterTitle(ID, Samples.of(TitleKind.SERIES, 1, 2, 1)))
        .thenRefused("SEASON_TWICE");
  }

  @Test
  void aTitleMayBeARemakeOfAnother() {
    Facts remake = Samples.remake(FIRST);
    title.when(new RegisterTitle(ID, remake)).then(new TitleRegistered(remake));
  }

  @Test
  void aTitleIsNoRemakeOfItself() {
    registered.when(new ReviseTitle(ID, Samples.remake(ID))).thenRefused("REMAKE_OF_ITSELF");
  }

  @Test
  void anAwardIsRecorded() {
    Award award = Samples.award(AwardLevel.SUBMITTED);
    registered.when(new RecordAward(FIRST, award)).then(new AwardRecorded(FIRST, award));
  }

  @Test
  void theSameAwardAgainChangesNothing() {
    registered
        .given(new AwardRecorded(FIRST, Samples.award(AwardLevel.SUBMITTED)))
        .when(new RecordAward(SECOND, Samples.award(AwardLevel.SUBMITTED)))
        .then();
  }

  @Test
  void anotherLevelOfAnAwardIsAnotherFact() {
    Award shortlisted = Samples.award(AwardLevel.SHORTLISTED);
    registered
        .given(new AwardRecorded(FIRST, Samples.award(AwardLevel.SUBMITTED)))
        .when(new RecordAward(SECOND, shortlisted))
        .then(new AwardRecorded(SECOND, shortlisted));
  }

  @Test
  void anAudienceResultIsRecorded() {
    AudienceResult result = Samples.viewers("2500000");
    registered
        .when(new RecordAudienceResult(FIRST, result))
        .then(new AudienceResultRecorded(FIRST, result));
  }

  @Test
  void theSameResultAgainChangesNothingHoweverItIsWritten() {
    registered
        .given(new AudienceResultRecorded(FIRST, Samples.viewers("2500000")))
        .when(new RecordAudienceResult(SECOND, Samples.viewers("2500000.00")))
        .then();
  }

  @Test
  void anotherFigureIsAnotherResult() {
    AudienceResult higher = Samples.viewers("2600000");
    registered
        .given(new AudienceResultRecorded(FIRST, Samples.viewers("2500000")))
        .when(new RecordAudienceResult(SECOND, higher))
        .then(new AudienceResultRecorded(SECOND, higher));
  }

  @Test
  void whatWasRecordedWrongIsPutRight() {
    Award submitted = Samples.award(AwardLevel.SUBMITTED);
    AudienceResult lower = Samples.viewers("2400000");
    var recorded =
        registered.given(
            new AwardRecorded(FIRST, Samples.award(AwardLevel.NOMINATED)),
            new AudienceResultRecorded(SECOND, Samples.viewers("2500000")));
    recorded.when(new CorrectAward(FIRST, submitted)).then(new AwardCorrected(FIRST, submitted));
    recorded
        .when(new CorrectAudienceResult(SECOND, lower))
        .then(new AudienceResultCorrected(SECOND, lower));
    recorded
        .given(new AwardCorrected(FIRST, submitted))
        .when(new CorrectAward(FIRST, submitted))
        .then();
    recorded
        .given(new AudienceResultCorrected(SECOND, lower))
        .when(new CorrectAudienceResult(SECOND, lower))
        .then();
  }

  @Test
  void whatIsPutRightSaysNothingThatIsRecordedAlready() {
    registered
        .given(
            new AudienceResultRecorded(FIRST, Samples.viewers("1")),
            new AudienceResultRecorded(SECOND, Samples.viewers("2")))
        .when(new CorrectAudienceResult(FIRST, Samples.viewers("2")))
        .thenRefused("RECORDED_TWICE");
  }

  @Test
  void whatDoesNotStandIsTakenBackAndCanBeRecordedAnew() {
    Award award = Samples.award(AwardLevel.WON);
    var recorded =
        registered.given(
            new AwardRecorded(FIRST, award),
            new AudienceResultRecorded(SECOND, Samples.viewers("1")));
    recorded.when(new WithdrawAward(FIRST)).then(new AwardWithdrawn(FIRST));
    recorded.when(new WithdrawAudienceResult(SECOND)).then(new AudienceResultWithdrawn(SECOND));
    recorded
        .given(new AwardWithdrawn(FIRST))
        .when(new RecordAward(SECOND, award))
        .then(new AwardRecorded(SECOND, award));
    recorded
        .given(new AudienceResultWithdrawn(SECOND))
        .when(new WithdrawAudienceResult(SECOND))
        .thenRefused(TitleDecider.RECORD_NOT_THERE);
  }

  @Test
  void whatIsNotRecordedIsNeitherPutRightNorTakenBack() {
    var recorded = registered.given(new AwardRecorded(FIRST, Samples.award(AwardLevel.WON)));
    recorded
        .when(new CorrectAudienceResult(FIRST, Samples.viewers("1")))
        .thenRefused(TitleDecider.RECORD_NOT_THERE);
    recorded
        .when(new CorrectAward(SECOND, Samples.award(AwardLevel.WON)))
        .thenRefused(TitleDecider.RECORD_NOT_THERE);
    recorded.when(new WithdrawAudienceResult(FIRST)).thenRefused(TitleDecider.RECORD_NOT_THERE);
  }

  @Test
  void aStreamThatDoesNotBeginWithARegistrationIsBroken() {
    assertThatThrownBy(() -> title.given(new TitleRevised(FILM)))
        .isInstanceOf(IllegalStateException.class);
  }
}
