package io.dealstream.announcement.view.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.Events;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent.AudienceResult;
import io.dealstream.contracts.TitleEvent.AudienceResultRecorded;
import io.dealstream.contracts.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.contracts.TitleEvent.Award;
import io.dealstream.contracts.TitleEvent.AwardCorrected;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Territory;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every event is delivered twice.
class FactProjectionTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID DEAL = new UUID(2, 1);
  private static final UUID AWARD = new UUID(3, 1);
  private static final UUID RESULT = new UUID(4, 1);

  private static final Received<PublishedEvent> REGISTERED =
      Deliveries.of(Events.film(FILM, "A"), 1);
  private static final Received<PublishedEvent> REVISED =
      Deliveries.of(new TitleRevised(FILM, Events.facts("B")), 2);
  private static final Received<PublishedEvent> AWARDED =
      Deliveries.of(
          new AwardRecorded(
              FILM, AWARD, new Award("Prize", null, null, AwardLevel.SUBMITTED, null, null, "s")),
          3);
  private static final Received<PublishedEvent> WATCHED =
      Deliveries.of(
          new AudienceResultRecorded(
              FILM,
              RESULT,
              new AudienceResult(
                  new Territory("MX"),
                  null,
                  AudienceMetric.SHARE,
                  Comparison.EXACTLY,
                  new BigDecimal("19"),
                  null,
                  null,
                  "s")),
          4);
  private static final Received<PublishedEvent> SIGNED =
      Deliveries.of(Events.signed(DEAL, "Canal 13", "CL", FILM), 5);
  private static final Received<PublishedEvent> LOST =
      Deliveries.of(new NegotiationLost(new UUID(2, 2)), 1);

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final String STANDING = "select status, conflicted from fact_license";
  private static final String BLOCKS =
      """
      select facts::jsonb -> 'licensee' ->> 'name', facts::jsonb -> 'blocks' -> 0 -> 'territories',
          event_id, amended_by
        from fact_license\
      """;

  private final FactProjection projection = new FactProjection();

  @SuppressWarnings("NullAway.Init")
  private ReadModel model;

  @BeforeEach
  void open() throws Exception {
    model = new ReadModel("announcement");
  }

  @AfterEach
  void close() throws SQLException {
    model.close();
  }

  @Test
  void everyFactRestsOnItsEvent() throws SQLException {
    model.apply(projection, List.of(REGISTERED, AWARDED, WATCHED, SIGNED, LOST));
    assertThat(rows())
        .containsExactly(
            "title|A|" + REGISTERED.envelope().id(),
            "award|Prize|" + AWARDED.envelope().id(),
            "result|MX|" + WATCHED.envelope().id(),
            "license|Canal 13|" + SIGNED.envelope().id());
  }

  @Test
  void theNewestFactsOfATitleStand() throws SQLException {
    model.apply(projection, List.of(REGISTERED, REVISED));
    model.apply(projection, List.of(REGISTERED));
    assertThat(rows()).containsExactly("title|B|" + REVISED.envelope().id());
  }

  @Test
  void itDoesNotMatterWhetherDealsOrTitlesCameFirst() throws SQLException {
    model.apply(projection, List.of(SIGNED, REGISTERED, AWARDED));
    List<String> dealsFirst = rows();
    model.clear(projection);
    assertThat(rows()).isEmpty();
    model.apply(projection, List.of(REGISTERED, AWARDED, SIGNED));
    assertThat(rows()).isEqualTo(dealsFirst);
  }

  @Test
  void whatIsRecordedOfATitleIsPutRightAndTakenBack() throws SQLException {
    Award won = new Award("Prize", null, null, AwardLevel.WON, null, null, "s");
    Received<PublishedEvent> corrected = Deliveries.of(new AwardCorrected(FILM, AWARD, won), 5);
    Received<PublishedEvent> withdrawn =
        Deliveries.of(new AudienceResultWithdrawn(FILM, RESULT), 6);
    List<Received<PublishedEvent>> all = List.of(AWARDED, WATCHED, corrected, withdrawn);
    model.apply(projection, all);
    assertThat(recorded(corrected, withdrawn)).isTrue();
    model.apply(projection, all);
    assertThat(recorded(corrected, withdrawn)).isTrue();
    model.clear(projection);
    for (Received<PublishedEvent> event : all) {
      model.apply(projection, List.of(event));
      model.apply(projection, List.of(event));
    }
    model.apply(projection, List.of(AWARDED, WATCHED));
    assertThat(recorded(corrected, withdrawn)).isTrue();
  }

  private boolean recorded(Received<PublishedEvent> award, Received<PublishedEvent> result)
      throws SQLException {
    return model
            .rows("select facts::jsonb ->> 'level', event_id, withdrawn from fact_award")
            .equals(List.of("WON|" + award.envelope().id() + "|f"))
        && model
            .rows("select facts::jsonb ->> 'metric', event_id, withdrawn from fact_audience_result")
            .equals(List.of("SHARE|" + result.envelope().id() + "|t"));
  }

  @Test
  void aLicenseHasTheBlocksThatItWasGivenLast() throws SQLException {
    Received<PublishedEvent> amended =
        Deliveries.of(new LicenseAmended(DEAL, DAY, blocks("PE", "EC")), 6);
    Received<PublishedEvent> extended =
        Deliveries.of(new LicenseExtended(DEAL, DAY, blocks("EC")), 7);
    model.apply(projection, List.of(SIGNED));
    assertThat(model.rows(BLOCKS))
        .containsExactly("Canal 13|[\"CL\"]|" + SIGNED.envelope().id() + "|null");
    model.apply(projection, List.of(amended));
    assertThat(model.rows(BLOCKS)).containsExactly(given("[\"PE\", \"EC\"]", amended));
    model.clear(projection);
    model.apply(projection, List.of(SIGNED, amended, extended));
    assertThat(model.rows(BLOCKS)).containsExactly(given("[\"EC\"]", extended));
  }

  private static String given(String territories, Received<PublishedEvent> by) {
    return "Canal 13|" + territories + "|" + SIGNED.envelope().id() + "|" + by.envelope().id();
  }

  @Test
  void aLicenseSaysWhatKeepsItFromBeingAnnounced() throws SQLException {
    standing("ACTIVE|f");
    standing("SUSPENDED|f", new LicenseSuspended(DEAL, DAY));
    standing("ACTIVE|f", new LicenseSuspended(DEAL, DAY), new LicenseResumed(DEAL, DAY));
    standing("TERMINATED|f", new LicenseTerminated(DEAL, DAY));
    standing("EXPIRED|f", new LicenseSuspended(DEAL, DAY), new LicenseExpired(DEAL));
    standing("ACTIVE|t", new LicenseConflicted(DEAL, List.of(FILM)));
    standing(
        "SUSPENDED|f",
        new LicenseConflicted(DEAL, List.of(FILM)),
        new LicenseSuspended(DEAL, DAY),
        new LicenseAmended(DEAL, DAY, blocks("PE")),
        new LicenseConflictCleared(DEAL));
  }

  /// In one batch and one by one, with each delivered again later.
  private void standing(String expected, PublishedEvent... changes) throws SQLException {
    List<Received<PublishedEvent>> events = new ArrayList<>(List.of(SIGNED));
    for (PublishedEvent change : changes) {
      events.add(Deliveries.of(change, 5 + events.size()));
    }
    model.clear(projection);
    model.apply(projection, events);
    assertThat(model.rows(STANDING)).containsExactly(expected);
    model.clear(projection);
    for (Received<PublishedEvent> event : events) {
      model.apply(projection, List.of(event));
    }
    model.apply(projection, events);
    assertThat(model.rows(STANDING)).containsExactly(expected);
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

  private List<String> rows() throws SQLException {
    return model.rows(
        """
        select kind, what, event_id from (
          select 1, 'title', facts::jsonb ->> 'internationalTitle', event_id from fact_title
          union all select 2, 'award', facts::jsonb ->> 'name', event_id from fact_award
          union all
          select 3, 'result', facts::jsonb ->> 'territory', event_id from fact_audience_result
          union all
          select 4, 'license', facts::jsonb -> 'licensee' ->> 'name', event_id from fact_license
        ) as fact (place, kind, what, event_id) order by place\
        """);
  }
}
