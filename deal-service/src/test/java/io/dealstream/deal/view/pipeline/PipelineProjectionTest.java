package io.dealstream.deal.view.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.DealEvent.NegotiationWithdrawn;
import io.dealstream.contracts.DealEvent.OfferCountered;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.DealEvent.TermsAgreed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every event is delivered twice.
class PipelineProjectionTest {
  private static final UUID DEAL = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);
  private static final UUID FILM = new UUID(2, 1);
  private static final UUID CHANNEL = new UUID(3, 1);
  private static final LocalDate DAY = LocalDate.parse("2026-02-01");
  private static final String LICENSES =
      "select license_status, conflicted from deal_card order by deal_id";
  private static final String CARDS =
      "select stage, territories, offers, version from deal_card order by deal_id";

  private final PipelineProjection pipeline = new PipelineProjection();

  @SuppressWarnings("NullAway.Init")
  private ReadModel model;

  @BeforeEach
  void open() throws Exception {
    model = new ReadModel("deal");
  }

  @AfterEach
  void close() throws SQLException {
    model.close();
  }

  @Test
  void anOpenedNegotiationHasNoOfferYet() throws SQLException {
    happened(opened(DEAL));
    assertThat(model.rows(CARDS)).containsExactly("NEGOTIATING|{}|0|1");
  }

  @Test
  void theLastTermsSayWhichTerritories() throws SQLException {
    happened(
        opened(DEAL),
        new OfferMade(DEAL, 1, blocks("MX", "CL")),
        new OfferCountered(DEAL, 2, blocks("CL")));
    assertThat(model.rows(CARDS)).containsExactly("NEGOTIATING|{CL}|2|3");
  }

  @Test
  void theLastTermsSayWhichMediaAndTheOpeningWhose() throws SQLException {
    Block block = new Block(List.of(FILM), null, List.of(Media.SVOD, Media.AVOD), null, null, null);
    happened(opened(DEAL), new OfferMade(DEAL, 1, List.of(block)));
    assertThat(model.rows("select media, owner <> '' from deal_card"))
        .containsExactly("{AVOD,SVOD}|t");
  }

  @Test
  void agreedAndSignedAreStagesOfTheirOwn() throws SQLException {
    happened(
        opened(DEAL), new OfferMade(DEAL, 1, blocks("CL")), new TermsAgreed(DEAL, 1, blocks("CL")));
    assertThat(model.rows(CARDS)).containsExactly("AGREED|{CL}|1|3");
    model.apply(pipeline, List.of(Deliveries.of(signed(), 4)));
    assertThat(model.rows(CARDS)).containsExactly("SIGNED|{CL}|1|4");
  }

  @Test
  void aRecordedLicenseIsACardWithoutANegotiation() throws SQLException {
    happened(recorded());
    assertThat(model.rows(CARDS)).containsExactly("SIGNED|{}|0|1");
    assertThat(model.rows(LICENSES)).containsExactly("ACTIVE|f");
    later(new LicenseAmended(DEAL, DAY, blocks("CL")));
    model.apply(pipeline, List.of(Deliveries.of(recorded(), 1)));
    assertThat(model.rows(CARDS)).containsExactly("SIGNED|{CL}|0|2");
  }

  @Test
  void aLicenseHasAStatusFromItsSignatureOn() throws SQLException {
    happened(opened(DEAL));
    assertThat(model.rows(LICENSES)).containsExactly("null|f");
    later(signed());
    assertThat(model.rows(LICENSES)).containsExactly("ACTIVE|f");
    later(new LicenseSuspended(DEAL, DAY));
    assertThat(model.rows(LICENSES)).containsExactly("SUSPENDED|f");
    later(new LicenseResumed(DEAL, DAY));
    assertThat(model.rows(LICENSES)).containsExactly("ACTIVE|f");
    later(new LicenseTerminated(DEAL, DAY));
    assertThat(model.rows(LICENSES)).containsExactly("TERMINATED|f");
    happened(opened(OTHER), signed(OTHER), new LicenseExpired(OTHER));
    assertThat(model.rows(LICENSES)).containsExactly("TERMINATED|f", "EXPIRED|f");
  }

  @Test
  void aConflictStandsBesideTheStatus() throws SQLException {
    happened(opened(DEAL), signed(), new LicenseConflicted(DEAL, List.of(OTHER)));
    assertThat(model.rows(LICENSES)).containsExactly("ACTIVE|t");
    later(new LicenseSuspended(DEAL, DAY));
    assertThat(model.rows(LICENSES)).containsExactly("SUSPENDED|t");
    later(new LicenseConflictCleared(DEAL));
    assertThat(model.rows(LICENSES)).containsExactly("SUSPENDED|f");
  }

  @Test
  void anAmendedLicenseStaysSignedWithItsNewTerritories() throws SQLException {
    happened(opened(DEAL), signed(), new LicenseSuspended(DEAL, DAY));
    later(new LicenseAmended(DEAL, DAY, blocks("CL", "PE")));
    assertThat(model.rows(CARDS)).containsExactly("SIGNED|{CL,PE}|0|4");
    later(new LicenseExtended(DEAL, DAY, blocks("PE")));
    assertThat(model.rows(CARDS)).containsExactly("SIGNED|{PE}|0|5");
    assertThat(model.rows(LICENSES)).containsExactly("SUSPENDED|f");
  }

  @Test
  void anOldEventDoesNotTurnALicenseBack() throws SQLException {
    happened(opened(DEAL), signed(), new LicenseTerminated(DEAL, DAY));
    model.apply(pipeline, List.of(Deliveries.of(signed(), 2)));
    assertThat(model.rows(LICENSES)).containsExactly("TERMINATED|f");
  }

  @Test
  void lostAndWithdrawnAreTwoDifferentEnds() throws SQLException {
    happened(opened(DEAL), new NegotiationLost(DEAL));
    happened(opened(OTHER), new NegotiationWithdrawn(OTHER));
    assertThat(model.rows(CARDS)).containsExactly("LOST|{}|0|2", "WITHDRAWN|{}|0|2");
  }

  @Test
  void anOldEventDoesNotTurnACardBack() throws SQLException {
    happened(opened(DEAL), new NegotiationLost(DEAL));
    model.apply(pipeline, List.of(Deliveries.of(new OfferMade(DEAL, 1, blocks("CL")), 2)));
    assertThat(model.rows(CARDS)).containsExactly("LOST|{}|0|2");
  }

  @Test
  void aClearedPipelineIsEmpty() throws SQLException {
    happened(opened(DEAL));
    model.clear(pipeline);
    assertThat(model.rows(CARDS)).isEmpty();
  }

  private static NegotiationOpened opened(UUID dealId) {
    return new NegotiationOpened(dealId, CHANNEL, List.of(FILM));
  }

  private static LicenseSigned signed() {
    return signed(DEAL);
  }

  private static LicenseSigned signed(UUID dealId) {
    return new LicenseSigned(
        dealId,
        new Licensee(CHANNEL, "Canal 13", new Territory("CL"), true),
        List.of(FILM),
        blocks("CL"),
        DAY,
        false);
  }

  /// Nobody knows where and since when.
  private static LicenseSigned recorded() {
    return new LicenseSigned(
        DEAL,
        new Licensee(CHANNEL, "Canal 13", null, true),
        List.of(FILM),
        List.of(new Block(List.of(FILM), null, null, null, null, null)),
        null,
        true);
  }

  private static List<Block> blocks(String... territories) {
    return List.of(
        new Block(
            List.of(FILM),
            null,
            null,
            List.of(territories).stream().map(Territory::new).toList(),
            null,
            null));
  }

  /// Happens to the first deal after all that happened before.
  private void later(DealEvent event) throws SQLException {
    int version =
        Integer.parseInt(model.rows("select version from deal_card order by deal_id").getFirst());
    model.apply(pipeline, List.of(Deliveries.of(event, version + 1)));
  }

  private void happened(DealEvent... events) throws SQLException {
    List<Received<PublishedEvent>> received = new ArrayList<>();
    for (DealEvent event : events) {
      received.add(Deliveries.of(event, received.size() + 1));
    }
    model.apply(pipeline, received);
  }
}
