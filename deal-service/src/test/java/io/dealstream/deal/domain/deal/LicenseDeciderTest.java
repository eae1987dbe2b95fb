package io.dealstream.deal.domain.deal;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.FIRST;
import static io.dealstream.deal.domain.deal.Samples.HOLDBACK;
import static io.dealstream.deal.domain.deal.Samples.OPENED;
import static io.dealstream.deal.domain.deal.Samples.OTHER_DEAL;
import static io.dealstream.deal.domain.deal.Samples.SERIES;
import static io.dealstream.deal.domain.deal.Samples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflictCleared;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseResumed;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSuspended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.DealEvent.LicenseeRestated;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.deal.domain.deal.LicenseCommand.AmendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ClearConflict;
import io.dealstream.deal.domain.deal.LicenseCommand.ExpireLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.RemindOfEnd;
import io.dealstream.deal.domain.deal.LicenseCommand.RestateLicensee;
import io.dealstream.deal.domain.deal.LicenseCommand.ResumeLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.SuspendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.TerminateLicense;
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LicenseDeciderTest {
  private static final LocalDate END = DAY.plusYears(2);
  private static final LocalDate LATER = END.plusYears(1);
  private static final LocalDate CHANGE = DAY.plusMonths(6);
  private static final Acknowledged NONE = Acknowledged.NOTHING;
  private static final Acknowledged OTHERS = Acknowledged.deals(List.of(OTHER_DEAL));
  private static final List<RightsBlock> RIGHTS = FIRST.blocks();
  private static final List<RightsBlock> PAY_TV = blocks(Media.PAY_TV, END);
  private static final List<RightsBlock> LONGER = blocks(Media.FREE_TV, LATER);
  private static final List<RightsBlock> ENDLESS = blocks(Media.FREE_TV, null);
  private static final LicenseSigned SIGNED = new LicenseSigned(BUYER, List.of(FILM), FIRST, DAY);
  private static final LicenseConflicted CONFLICTED = new LicenseConflicted(OTHERS.dealIds());
  private static final LicenseSuspended SUSPENDED = new LicenseSuspended(CHANGE);
  private static final LicenseTerminated TERMINATED = new LicenseTerminated(CHANGE);
  private static final LicenseExpired EXPIRED = new LicenseExpired(END);

  private final DeciderSpec<DealCommand, Deal, DealEvent> agreed =
      DeciderSpec.of(new DealDecider())
          .given(OPENED, new OfferMade(1, FIRST), new TermsAgreed(1, FIRST));
  private final DeciderSpec<DealCommand, Deal, DealEvent> license = agreed.given(SIGNED);

  static Stream<LicenseCommand> changes() {
    return Stream.of(
        new AmendLicense(CHANGE, PAY_TV, NONE),
        new ExtendLicense(CHANGE, LATER, NONE),
        new SuspendLicense(CHANGE.plusDays(1)),
        new ResumeLicense(CHANGE.plusDays(1)),
        new TerminateLicense(CHANGE.plusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void thereIsNothingToChangeBeforeTheSignature(LicenseCommand change) {
    agreed.when(change).thenRefused("LICENSE_NOT_SIGNED");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aTerminatedLicenseDoesNotChangeAnyMore(LicenseCommand change) {
    license.given(TERMINATED).when(change).thenRefused("LICENSE_TERMINATED");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void anExpiredLicenseDoesNotChangeAnyMore(LicenseCommand change) {
    license.given(EXPIRED).when(change).thenRefused("LICENSE_EXPIRED");
  }

  @Test
  void aConflictThatIsAcknowledgedIsRecordedWithTheSignature() {
    agreed.when(new SignLicense(DAY, BUYER, OTHERS)).then(SIGNED, CONFLICTED);
  }

  @Test
  void holdsOfOthersAreOverriddenKnowingly() {
    List<UUID> holds = List.of(new UUID(4, 1));
    Acknowledged known = new Acknowledged(OTHERS.dealIds(), holds);
    agreed
        .when(new SignLicense(DAY, BUYER, known))
        .then(new LicenseSigned(BUYER, List.of(FILM), FIRST, DAY, holds), CONFLICTED);
    license
        .when(new AmendLicense(CHANGE, PAY_TV, known))
        .then(new LicenseAmended(CHANGE, PAY_TV, holds), CONFLICTED);
    license
        .when(new ExtendLicense(CHANGE, LATER, new Acknowledged(List.of(), holds)))
        .then(new LicenseExtended(CHANGE, LATER, LONGER, holds));
    assertThat(license(license.given(new LicenseAmended(CHANGE, PAY_TV, holds))).overriddenHolds())
        .isEqualTo(holds);
  }

  @Test
  void aSignatureFromBeforeThereWereHoldsIsRead() {
    String old = Json.write(SIGNED).replace(",\"overriddenHolds\":[]", "");
    assertThat(old).doesNotContain("Holds");
    assertThat(DealEventTypes.TYPES.read("deal.license-signed.v1", old)).isEqualTo(SIGNED);
  }

  @Test
  void anAmendmentReplacesTheBlocksAndNotTheMoney() {
    license.when(new AmendLicense(CHANGE, PAY_TV, NONE)).then(new LicenseAmended(CHANGE, PAY_TV));
    Terms terms = license(license.given(new LicenseAmended(CHANGE, PAY_TV))).terms();
    assertThat(terms).isEqualTo(new Terms(PAY_TV, FIRST.financials()));
  }

  @Test
  void anAmendmentKeepsWhatHeldBeforeItsDay() {
    License amended = license(license.given(new LicenseAmended(CHANGE, PAY_TV)));
    assertThat(amended.versions())
        .containsExactly(
            new License.Version(null, FIRST), new License.Version(CHANGE, amended.terms()));
  }

  @Test
  void anAmendmentTakesThePlaceOfThoseThatWouldHoldFromItsDayOn() {
    License amended =
        license(
            license.given(
                new LicenseAmended(CHANGE.plusDays(9), PAY_TV),
                new LicenseAmended(CHANGE, RIGHTS)));
    assertThat(amended.versions()).extracting(License.Version::from).containsExactly(null, CHANGE);
  }

  @Test
  void anAmendmentToWhatHoldsAnywayChangesNothing() {
    license.when(new AmendLicense(CHANGE, RIGHTS, NONE)).then();
  }

  @Test
  void anAmendmentSpeaksOnlyOfTheTitlesOfTheDeal() {
    license
        .when(new AmendLicense(CHANGE, terms(SERIES, 1).blocks(), NONE))
        .thenRefused("TITLE_NOT_IN_DEAL");
  }

  @Test
  void anAmendmentWithoutAcknowledgmentClearsTheConflict() {
    license
        .given(CONFLICTED)
        .when(new AmendLicense(CHANGE, PAY_TV, NONE))
        .then(new LicenseAmended(CHANGE, PAY_TV), new LicenseConflictCleared());
    license
        .given(CONFLICTED)
        .when(new AmendLicense(CHANGE, RIGHTS, NONE))
        .then(new LicenseAmended(CHANGE, RIGHTS), new LicenseConflictCleared());
  }

  @Test
  void aChangeThatClashesIsRecordedWithWhatItClashesWith() {
    license
        .when(new AmendLicense(CHANGE, PAY_TV, OTHERS))
        .then(new LicenseAmended(CHANGE, PAY_TV), CONFLICTED);
    license
        .when(new ExtendLicense(CHANGE, LATER, OTHERS))
        .then(new LicenseExtended(CHANGE, LATER, LONGER), CONFLICTED);
  }

  @Test
  void anExtensionMovesTheLastDayOfWhatEndsBeforeIt() {
    license
        .when(new ExtendLicense(CHANGE, LATER, NONE))
        .then(new LicenseExtended(CHANGE, LATER, LONGER));
    assertThat(license(license.given(new LicenseExtended(CHANGE, LATER, LONGER))).terms().lastDay())
        .contains(LATER);
  }

  @Test
  void whatEndsNoEarlierIsNotExtended() {
    license.when(new ExtendLicense(CHANGE, END, NONE)).thenRefused("NO_EXTENSION");
    license
        .given(new LicenseAmended(CHANGE, ENDLESS))
        .when(new ExtendLicense(CHANGE, LATER, NONE))
        .thenRefused("NO_EXTENSION");
  }

  @Test
  void anExtensionWithoutAcknowledgmentClearsTheConflict() {
    license
        .given(CONFLICTED)
        .when(new ExtendLicense(CHANGE, LATER, NONE))
        .then(new LicenseExtended(CHANGE, LATER, LONGER), new LicenseConflictCleared());
  }

  @Test
  void aLicenseIsSuspendedAndResumed() {
    license.when(new SuspendLicense(CHANGE)).then(SUSPENDED);
    license.given(SUSPENDED).when(new SuspendLicense(CHANGE)).then();
    license
        .given(SUSPENDED)
        .when(new ResumeLicense(CHANGE.plusDays(1)))
        .then(new LicenseResumed(CHANGE.plusDays(1)));
    license
        .given(SUSPENDED, new LicenseResumed(CHANGE.plusDays(1)))
        .when(new SuspendLicense(LATER))
        .then(new LicenseSuspended(LATER));
  }

  @Test
  void onlyWhatIsSuspendedIsResumedAndNotEarlier() {
    license.when(new ResumeLicense(CHANGE)).thenRefused("LICENSE_NOT_SUSPENDED");
    license
        .given(SUSPENDED)
        .when(new ResumeLicense(CHANGE.minusDays(1)))
        .thenRefused("RESUMED_BEFORE_SUSPENDED");
  }

  @Test
  void aSuspendedLicenseCanStillBeChangedAndEnded() {
    var suspended = license.given(SUSPENDED);
    suspended.when(new AmendLicense(CHANGE, PAY_TV, NONE)).then(new LicenseAmended(CHANGE, PAY_TV));
    suspended.when(new TerminateLicense(CHANGE)).then(TERMINATED);
    suspended.when(new ExpireLicense(END.plusDays(1))).then(EXPIRED);
  }

  @Test
  void aLicenseIsTerminatedOnce() {
    license.when(new TerminateLicense(CHANGE)).then(TERMINATED);
    license.given(TERMINATED).when(new TerminateLicense(CHANGE)).then();
  }

  @Test
  void aLicenseExpiresAfterItsLastDayAndNotBefore() {
    license.when(new ExpireLicense(END)).thenRefused("LICENSE_RUNS");
    license.when(new ExpireLicense(END.plusDays(1))).then(EXPIRED);
    license
        .given(new LicenseExtended(CHANGE, LATER, LONGER))
        .when(new ExpireLicense(END.plusDays(1)))
        .thenRefused("LICENSE_RUNS");
    license
        .given(new LicenseAmended(CHANGE, ENDLESS))
        .when(new ExpireLicense(LATER))
        .thenRefused("LICENSE_RUNS");
  }

  @Test
  void whatHasEndedDoesNotExpireAgain() {
    license.given(EXPIRED).when(new ExpireLicense(LATER)).then();
    license.given(TERMINATED).when(new ExpireLicense(LATER)).then();
  }

  @Test
  void aReminderTellsTheLastDayOfALicenseThatRuns() {
    license.when(new RemindOfEnd(90)).then(new LicenseEndApproached(END, 90));
    license.given(TERMINATED).when(new RemindOfEnd(90)).then();
    license.given(EXPIRED).when(new RemindOfEnd(90)).then();
    license.given(new LicenseAmended(CHANGE, ENDLESS)).when(new RemindOfEnd(90)).then();
  }

  @Test
  void aReminderChangesNothing() {
    assertThat(license.given(new LicenseEndApproached(END, 90)).state()).isEqualTo(license.state());
  }

  @Test
  void aConflictIsClearedOnce() {
    license.given(CONFLICTED).when(new ClearConflict()).then(new LicenseConflictCleared());
    license.given(CONFLICTED, new LicenseConflictCleared()).when(new ClearConflict()).then();
    license.when(new ClearConflict()).then();
    license
        .given(CONFLICTED, TERMINATED)
        .when(new ClearConflict())
        .then(new LicenseConflictCleared());
  }

  @Test
  void theLicenseeIsRestatedWheneverItIsRegisteredOtherwise() {
    Buyer unnamed = new Buyer(BUYER.licenseeId(), BUYER.name(), BUYER.country(), false);
    license.when(new RestateLicensee(unnamed)).then(new LicenseeRestated(unnamed));
    license.when(new RestateLicensee(BUYER)).then();
    license
        .given(TERMINATED)
        .when(new RestateLicensee(unnamed))
        .then(new LicenseeRestated(unnamed));
    assertThat(license(license.given(new LicenseeRestated(unnamed))).buyer()).isEqualTo(unnamed);
    agreed.when(new RestateLicensee(unnamed)).thenRefused("LICENSE_NOT_SIGNED");
  }

  private static License license(DeciderSpec<DealCommand, Deal, DealEvent> deal) {
    return ((Deal.Signed) deal.state()).license();
  }

  private static List<RightsBlock> blocks(Media media, @Nullable LocalDate to) {
    return List.of(
        new RightsBlock(
            List.of(FILM),
            null,
            List.of(media),
            List.of(new Territory("CL")),
            null,
            new LicensePeriod(DAY, to),
            true,
            3,
            null,
            null,
            List.of(HOLDBACK)));
  }
}
