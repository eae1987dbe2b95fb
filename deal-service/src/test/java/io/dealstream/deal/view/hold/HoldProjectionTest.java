package io.dealstream.deal.view.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldEndApproached;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every event is delivered twice.
class HoldProjectionTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID CANAL = new UUID(2, 1);
  private static final UUID ONE = new UUID(4, 1);
  private static final UUID TWO = new UUID(4, 2);
  private static final UUID DEAL = new UUID(3, 1);
  private static final Instant UNTIL = Instant.parse("2026-05-01T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-06-01T12:00:00Z");
  private static final String ROWS =
      "select status, rank, extract(month from until at time zone 'UTC'), deal_id, version"
          + " from hold_entry order by hold_id";

  private final HoldProjection holds = new HoldProjection();

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
  void aHoldShowsAllThatWasSaidOfItsRights() throws SQLException {
    Block block =
        new Block(
            List.of(FILM),
            List.of(new Block.Episodes(1, null, null), new Block.Episodes(2, 1, 10)),
            List.of(Media.FREE_TV, Media.PAY_TV),
            List.of(new Territory("CL")),
            List.of("es"),
            true);
    LicensePeriod period =
        new LicensePeriod(LocalDate.parse("2026-07-01"), LocalDate.parse("2028-06-30"));
    happened(new HoldPlaced(FILM, ONE, CANAL, block, period, 1, UNTIL));
    assertThat(
            model.rows(
                "select episodes, media, territories, languages, exclusive, first_day, last_day"
                    + " from hold_entry"))
        .containsExactly("{S1,S2E1-S2E10}|{FREE_TV,PAY_TV}|{CL}|{es}|t|2026-07-01|2028-06-30");
  }

  @Test
  void whatWasNotStatedStaysUnknown() throws SQLException {
    happened(placed(ONE, 1));
    assertThat(
            model.rows(
                "select episodes, media, languages, exclusive, first_day, last_day"
                    + " from hold_entry"))
        .containsExactly("null|null|null|null|null|null");
  }

  @Test
  void aHoldMovesUpAndGetsAnotherEnd() throws SQLException {
    happened(
        placed(ONE, 1),
        placed(TWO, 2),
        new HoldEndApproached(FILM, ONE, UNTIL, 7),
        new HoldReleased(FILM, ONE),
        new HoldPromoted(FILM, TWO, 1),
        new HoldRescheduled(FILM, TWO, LATER));
    assertThat(model.rows(ROWS)).containsExactly("RELEASED|1|5|null|4", "ACTIVE|1|6|null|6");
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED", "RELEASED", "EXERCISED", "DISPLACED"})
  void aHoldSaysHowItEnded(HoldStatus ended) throws SQLException {
    PublishedEvent end =
        switch (ended) {
          case ACTIVE -> throw new IllegalArgumentException("has not ended");
          case EXPIRED -> new HoldExpired(FILM, ONE);
          case RELEASED -> new HoldReleased(FILM, ONE);
          case EXERCISED -> new HoldExercised(FILM, ONE, DEAL);
          case DISPLACED -> new HoldDisplaced(FILM, ONE, DEAL);
        };
    happened(placed(ONE, 1), end);
    boolean signed = ended == HoldStatus.EXERCISED || ended == HoldStatus.DISPLACED;
    assertThat(model.rows(ROWS)).containsExactly(ended + "|1|5|" + (signed ? DEAL : "null") + "|2");
  }

  @Test
  void clearedAndFilledAgainItIsTheSame() throws SQLException {
    happened(placed(ONE, 1), new HoldReleased(FILM, ONE));
    List<String> before = model.rows(ROWS);
    model.clear(holds);
    assertThat(model.rows(ROWS)).isEmpty();
    happened(placed(ONE, 1), new HoldReleased(FILM, ONE));
    assertThat(model.rows(ROWS)).isEqualTo(before);
  }

  private static HoldPlaced placed(UUID id, int rank) {
    Block block = new Block(List.of(FILM), null, null, List.of(new Territory("CL")), null, null);
    return new HoldPlaced(FILM, id, CANAL, block, new LicensePeriod(null, null), rank, UNTIL);
  }

  private void happened(PublishedEvent... events) throws SQLException {
    List<Received<PublishedEvent>> received = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      received.add(Deliveries.of(events[i], i + 1));
    }
    model.apply(holds, received);
  }
}
