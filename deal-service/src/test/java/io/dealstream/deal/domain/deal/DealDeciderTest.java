package io.dealstream.deal.domain.deal;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.CHANNEL;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static io.dealstream.deal.domain.deal.Samples.FIRST;
import static io.dealstream.deal.domain.deal.Samples.OPENED;
import static io.dealstream.deal.domain.deal.Samples.OTHER_DEAL;
import static io.dealstream.deal.domain.deal.Samples.SECOND;
import static io.dealstream.deal.domain.deal.Samples.SERIES;
import static io.dealstream.deal.domain.deal.Samples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.CounterOffer;
import io.dealstream.deal.domain.deal.DealCommand.LoseNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealCommand.WithdrawNegotiation;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseRecorded;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationLost;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationWithdrawn;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.DeciderSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DealDeciderTest {
  private static final DealEvent OFFERED = new OfferMade(1, FIRST);
  private static final DealEvent COUNTERED = new OfferCountered(2, SECOND);
  private static final DealEvent AGREED = new TermsAgreed(2, SECOND);
  private static final DealEvent RECORDED = new LicenseRecorded(BUYER, List.of(FILM), FIRST, null);
  private static final DealEvent SIGNED = new LicenseSigned(BUYER, List.of(FILM), SECOND, DAY);

  private final DeciderSpec<DealCommand, Deal, DealEvent> deal = DeciderSpec.of(new DealDecider());

  @Test
  void aNegotiationBeginsWithALicenseeAndTitles() {
    deal.when(new OpenNegotiation(CHANNEL, List.of(FILM))).then(OPENED);
  }

  @Test
  void nothingCanBeDoneBeforeItIsOpened() {
    deal.when(new MakeOffer(FIRST)).thenRefused("NEGOTIATION_NOT_OPENED");
  }

  @Test
  void itIsOpenedOnce() {
    deal.given(OPENED)
        .when(new OpenNegotiation(CHANNEL, List.of(FILM)))
        .thenRefused("NEGOTIATION_OPENED");
  }

  @Test
  void offersOfBothSidesAreCountedTogether() {
    deal.given(OPENED).when(new MakeOffer(FIRST)).then(OFFERED);
    deal.given(OPENED, OFFERED).when(new CounterOffer(SECOND)).then(COUNTERED);
    deal.given(OPENED, OFFERED, COUNTERED).when(new MakeOffer(FIRST)).then(new OfferMade(3, FIRST));
  }

  @Test
  void anOfferMustBeOutBeforeItIsCounteredOrAgreed() {
    deal.given(OPENED).when(new CounterOffer(SECOND)).thenRefused("NO_OFFER_OUT");
    deal.given(OPENED).when(new AgreeTerms()).thenRefused("NO_OFFER_OUT");
  }

  @Test
  void termsSpeakOnlyOfTheTitlesOfTheDeal() {
    deal.given(OPENED).when(new MakeOffer(terms(SERIES, 1))).thenRefused("TITLE_NOT_IN_DEAL");
    deal.given(OPENED, OFFERED)
        .when(new CounterOffer(terms(SERIES, 1)))
        .thenRefused("TITLE_NOT_IN_DEAL");
  }

  @Test
  void theLastOfferIsTheOneThatIsAgreed() {
    deal.given(OPENED, OFFERED, COUNTERED).when(new AgreeTerms()).then(AGREED);
  }

  @Test
  void agreeingAgainChangesNothing() {
    deal.given(OPENED, OFFERED, COUNTERED, AGREED).when(new AgreeTerms()).then();
  }

  @Test
  void agreedTermsAreNotOfferedAnew() {
    deal.given(OPENED, OFFERED, COUNTERED, AGREED)
        .when(new MakeOffer(FIRST))
        .thenRefused("TERMS_AGREED");
    deal.given(OPENED, OFFERED, COUNTERED, AGREED)
        .when(new CounterOffer(FIRST))
        .thenRefused("TERMS_AGREED");
  }

  @Test
  void nothingIsSignedBeforeTheTermsAreAgreed() {
    deal.given(OPENED, OFFERED)
        .when(new SignLicense(DAY, BUYER, Acknowledged.NOTHING))
        .thenRefused("TERMS_NOT_AGREED");
  }

  @Test
  void theAgreedTermsAreFrozenInTheLicense() {
    deal.given(OPENED, OFFERED, COUNTERED, AGREED)
        .when(new SignLicense(DAY, BUYER, Acknowledged.NOTHING))
        .then(SIGNED);
  }

  @Test
  void aLicenseThatWasNotNegotiatedHereIsRecordedAsItIs() {
    deal.when(new RecordLicense(BUYER, FIRST, null, Acknowledged.NOTHING)).then(RECORDED);
    deal.when(new RecordLicense(BUYER, FIRST, null, Acknowledged.deals(List.of(OTHER_DEAL))))
        .then(RECORDED, new LicenseConflicted(List.of(OTHER_DEAL)));
  }

  @Test
  void aRecordedLicenseIsSignedLikeAnyOther() {
    deal.given(RECORDED).when(new MakeOffer(FIRST)).thenRefused("LICENSE_SIGNED");
    deal.given(RECORDED)
        .when(new LicenseCommand.TerminateLicense(DAY))
        .then(new LicenseTerminated(DAY));
  }

  @Test
  void aLicenseIsNotRecordedInTheMidstOfItsNegotiation() {
    deal.given(OPENED)
        .when(new RecordLicense(BUYER, FIRST, DAY, Acknowledged.NOTHING))
        .thenRefused("NEGOTIATION_OPENED");
  }

  @Test
  void aRecordedLicenseIsReadBackFromTheLogAsItWasWritten() {
    RightsBlock unknown =
        new RightsBlock(List.of(FILM), null, null, null, null, LicensePeriod.UNKNOWN, null, null);
    DealEvent event =
        new LicenseRecorded(
            new Buyer(CHANNEL, "A broadcaster", null, false),
            List.of(FILM),
            new Terms(List.of(unknown), Financials.NONE),
            null);
    assertThat(DealEventTypes.TYPES.read("deal.license-recorded.v1", Json.write(event)))
        .isEqualTo(event);
  }

  static Stream<DealCommand> commands() {
    return Stream.of(
        new OpenNegotiation(CHANNEL, List.of(FILM)),
        new MakeOffer(FIRST),
        new CounterOffer(FIRST),
        new AgreeTerms(),
        new SignLicense(DAY, BUYER, Acknowledged.NOTHING),
        new RecordLicense(BUYER, FIRST, DAY, Acknowledged.NOTHING),
        new LoseNegotiation(),
        new WithdrawNegotiation());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aSignedLicenseIsNoNegotiationAnyMore(DealCommand command) {
    deal.given(OPENED, OFFERED, COUNTERED, AGREED, SIGNED)
        .when(command)
        .thenRefused("LICENSE_SIGNED");
  }

  @Test
  void aNegotiationIsLostOrWithdrawnUntilItIsSigned() {
    deal.given(OPENED).when(new LoseNegotiation()).then(new NegotiationLost());
    deal.given(OPENED, OFFERED).when(new WithdrawNegotiation()).then(new NegotiationWithdrawn());
    deal.given(OPENED, OFFERED, COUNTERED, AGREED)
        .when(new LoseNegotiation())
        .then(new NegotiationLost());
    deal.given(OPENED, OFFERED, COUNTERED, AGREED)
        .when(new WithdrawNegotiation())
        .then(new NegotiationWithdrawn());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsLostStaysLost(DealCommand command) {
    var then = deal.given(OPENED, new NegotiationLost()).when(command);
    if (command instanceof LoseNegotiation) {
      then.then();
    } else {
      then.thenRefused("NEGOTIATION_ENDED");
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsWithdrawnStaysWithdrawn(DealCommand command) {
    var then = deal.given(OPENED, new NegotiationWithdrawn()).when(command);
    if (command instanceof WithdrawNegotiation) {
      then.then();
    } else {
      then.thenRefused("NEGOTIATION_ENDED");
    }
  }
}
