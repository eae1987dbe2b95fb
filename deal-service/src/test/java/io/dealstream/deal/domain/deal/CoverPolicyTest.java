package io.dealstream.deal.domain.deal;

import static io.dealstream.deal.domain.deal.Samples.BUYER;
import static io.dealstream.deal.domain.deal.Samples.CHANNEL;
import static io.dealstream.deal.domain.deal.Samples.DAY;
import static io.dealstream.deal.domain.deal.Samples.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.cover.Gap;
import io.dealstream.deal.domain.deal.DealCommand.RecordLicense;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseRecorded;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.LicenseUncovered;
import io.dealstream.deal.domain.deal.DealEvent.NegotiationOpened;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.deal.domain.deal.LicenseCommand.AmendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Rights that the licensor has not acquired.
class CoverPolicyTest {
  private static final LocalDate END = LocalDate.parse("2027-12-31");
  private static final Gap GAP =
      new Gap(
          FILM,
          Gap.Reason.MANDATE_ENDED,
          null,
          List.of(Media.FREE_TV),
          List.of(new Territory("CL")),
          List.of("ALL"),
          END,
          null);
  private static final CoverCheck MISSING = new CoverCheck(List.of(GAP), List.of(), 7, false);
  private static final CoverCheck KNOWN = MISSING.acknowledged(true);
  private static final LicenseUncovered UNCOVERED = new LicenseUncovered(List.of(GAP), 7);
  private static final Acknowledged NONE = Acknowledged.NOTHING;
  private static final List<UUID> DEALS = List.of(new UUID(9, 9));
  private static final Acknowledged OTHERS = new Acknowledged(DEALS, List.of());
  private static final Terms TERMS = new Terms(List.of(until(END)), Financials.NONE);
  private static final LicenseSigned SIGNED = new LicenseSigned(BUYER, List.of(FILM), TERMS, DAY);

  private final DeciderSpec<DealCommand, Deal, DealEvent> agreed =
      DeciderSpec.of(new DealDecider())
          .given(
              new NegotiationOpened(CHANNEL, List.of(FILM)),
              new OfferMade(1, TERMS),
              new TermsAgreed(1, TERMS));

  @Test
  void whatWasNotAcquiredIsNotSigned() {
    agreed.when(new SignLicense(DAY, BUYER, NONE, MISSING)).thenRefused("RIGHTS_NOT_ACQUIRED");
    agreed.when(new SignLicense(DAY, BUYER, OTHERS, MISSING)).thenRefused("RIGHTS_NOT_ACQUIRED");
  }

  @Test
  void theRefusalSaysWhatIsMissingAndHowFarItLooked() {
    assertThat(MISSING.refusal().orElseThrow().facts())
        .containsEntry("catalogPosition", 7L)
        .extractingByKey("gaps")
        .asString()
        .contains("MANDATE_ENDED", "FREE_TV", "CL", "2027-12-31");
  }

  @Test
  void aContractThatIsSignedAllTheSameIsAFactWithWhatIsMissing() {
    agreed.when(new SignLicense(DAY, BUYER, NONE, KNOWN)).then(SIGNED, UNCOVERED);
    agreed
        .when(new SignLicense(DAY, BUYER, OTHERS, KNOWN))
        .then(SIGNED, new LicenseConflicted(DEALS), UNCOVERED);
  }

  @Test
  void whereNothingIsMissingThereIsNothingToAcknowledge() {
    CoverCheck whole = new CoverCheck(List.of(), List.of(FILM), 7, true);
    agreed.when(new SignLicense(DAY, BUYER, NONE, whole)).then(SIGNED);
  }

  @Test
  void anotherRefusalComesFirst() {
    DeciderSpec.of(new DealDecider())
        .given(new NegotiationOpened(CHANNEL, List.of(FILM)))
        .when(new SignLicense(DAY, BUYER, NONE, MISSING))
        .thenRefused("TERMS_NOT_AGREED");
  }

  @Test
  void aLicenseOfThePastFollowsTheSameRule() {
    var nothing = DeciderSpec.of(new DealDecider());
    nothing
        .when(new RecordLicense(BUYER, TERMS, null, NONE, MISSING))
        .thenRefused("RIGHTS_NOT_ACQUIRED");
    nothing
        .when(new RecordLicense(BUYER, TERMS, null, NONE, KNOWN))
        .then(new LicenseRecorded(BUYER, List.of(FILM), TERMS, null), UNCOVERED);
  }

  @Test
  void amendmentsAndExtensionsFollowTheSameRule() {
    var license = agreed.given(SIGNED);
    LocalDate later = END.plusYears(1);
    List<RightsBlock> longer = List.of(until(later));
    license.when(new AmendLicense(DAY, longer, NONE, MISSING)).thenRefused("RIGHTS_NOT_ACQUIRED");
    license
        .when(new AmendLicense(DAY, longer, NONE, KNOWN))
        .then(new LicenseAmended(DAY, longer), UNCOVERED);
    license.when(new ExtendLicense(DAY, later, NONE, MISSING)).thenRefused("RIGHTS_NOT_ACQUIRED");
    license
        .when(new ExtendLicense(DAY, later, NONE, KNOWN))
        .then(new LicenseExtended(DAY, later, longer), UNCOVERED);
    license.given(UNCOVERED).when(new AmendLicense(DAY, TERMS.blocks(), NONE)).then();
  }

  @Test
  void theFactIsReadBackFromTheLogAsItWasWritten() {
    String type = DealEventTypes.TYPES.nameOf(UNCOVERED);
    assertThat(DealEventTypes.TYPES.read(type, Json.write(UNCOVERED))).isEqualTo(UNCOVERED);
  }

  private static RightsBlock until(LocalDate lastDay) {
    return new RightsBlock(
        List.of(FILM),
        null,
        List.of(Media.FREE_TV),
        List.of(new Territory("CL")),
        null,
        new LicensePeriod(null, lastDay),
        true,
        null);
  }
}
