package io.dealstream.catalog.view.license;

import static io.dealstream.catalog.view.Events.announced;
import static io.dealstream.catalog.view.Events.block;
import static io.dealstream.catalog.view.Events.recorded;
import static io.dealstream.catalog.view.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.Interleavings;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Media;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicenseProjectionTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID SERIES = new UUID(1, 2);
  private static final UUID MEXICO = new UUID(2, 1);
  private static final UUID CHILE = new UUID(2, 2);
  private static final UUID RELEASE = new UUID(3, 1);
  private static final UUID OTHER_RELEASE = new UUID(3, 2);

  private static final LocalDate DAY = LocalDate.parse("2026-09-01");
  private static final String RIGHTS =
      "select title_id, territory, media, exclusive from title_license order by territory";
  private static final String WHOLE =
      "select territory, media, status, conflicted, stage from title_license order by territory";
  private static final String LIVES = "select status, since, conflicted from title_license";

  private final LicenseProjection licenses = new LicenseProjection();
  private final AnnouncementProjection announcements = new AnnouncementProjection();

  @SuppressWarnings("NullAway.Init")
  private ReadModel model;

  @BeforeEach
  void open() throws Exception {
    model = new ReadModel("catalog");
  }

  @AfterEach
  void close() throws SQLException {
    model.close();
  }

  @Test
  void aLicenseWhoseTerritoriesAreUnknownHasARowThatSaysSo() throws SQLException {
    apply(recorded(MEXICO, "Netflix", FILM));
    assertThat(model.rows("select territory, signed_on, licensee_name, stage from title_license"))
        .containsExactly("null|null|Netflix|SIGNED");
    LicenseAmended amended =
        new LicenseAmended(MEXICO, DAY, List.of(block(FILM, null, null, "MX")));
    model.apply(licenses, List.of(Deliveries.of(amended, 2)));
    assertThat(model.rows(RIGHTS)).containsExactly(FILM + "|MX|null|null");
  }

  @Test
  void aSignedLicenseHasARowForEachTitleAndTerritory() throws SQLException {
    apply(
        signed(
            MEXICO,
            "Imagen TV",
            block(FILM, Media.FREE_TV, true, "MX", "GT"),
            block(SERIES, Media.SVOD, false, "MX")));
    assertThat(model.rows("select title_id, territory, media, exclusive, stage from title_license"))
        .containsExactlyInAnyOrder(
            FILM + "|MX|{FREE_TV}|t|SIGNED",
            FILM + "|GT|{FREE_TV}|t|SIGNED",
            SERIES + "|MX|{SVOD}|f|SIGNED");
  }

  @Test
  void whatWasNotStatedStaysUnknown() throws SQLException {
    apply(signed(MEXICO, "Imagen TV", block(FILM, null, null, "MX")));
    assertThat(model.rows("select media, exclusive, licensee_name, signed_on from title_license"))
        .containsExactly("null|null|Imagen TV|2026-02-01");
  }

  @Test
  void twoBlocksOfALicenseForOneTerritoryAreTwoRows() throws SQLException {
    apply(
        signed(
            MEXICO,
            "Imagen TV",
            block(FILM, Media.FREE_TV, true, "MX"),
            block(FILM, Media.SVOD, false, "MX")));
    assertThat(model.rows("select media from title_license order by id"))
        .containsExactly("{FREE_TV}", "{SVOD}");
  }

  @Test
  void negotiationsLeaveNoTrace() throws SQLException {
    apply(new NegotiationOpened(MEXICO, new UUID(7, 7), List.of(FILM)));
    apply(new NegotiationLost(MEXICO));
    assertThat(model.rows("select * from title_license")).isEmpty();
  }

  @Test
  void everyOrderOfSignaturesAndAnnouncementsGivesTheSameRows() throws SQLException {
    List<PublishedEvent> mexico =
        List.of(
            new NegotiationOpened(MEXICO, new UUID(7, 7), List.of(FILM)),
            signed(MEXICO, "Imagen TV", block(FILM, Media.FREE_TV, true, "MX")));
    List<PublishedEvent> chile = List.of(signed(CHILE, "Canal 13", block(FILM, null, null, "CL")));
    List<PublishedEvent> release = List.of(announced(RELEASE, MEXICO, FILM));
    List<PublishedEvent> other = List.of(announced(OTHER_RELEASE, new UUID(2, 3), FILM));
    for (List<PublishedEvent> order : Interleavings.of(mexico, chile, release, other)) {
      clear();
      for (PublishedEvent event : order) {
        apply(event);
      }
      assertThat(rows())
          .as("%s", order)
          .containsExactly("CL|SIGNED|null", "MX|ANNOUNCED|" + RELEASE);
    }
  }

  @Test
  void anAnnouncementMarksOnlyTheTitlesThatItNames() throws SQLException {
    apply(
        signed(
            MEXICO, "Imagen TV", block(FILM, null, null, "MX"), block(SERIES, null, null, "PE")));
    apply(announced(RELEASE, MEXICO, FILM));
    assertThat(rows()).containsExactly("MX|ANNOUNCED|" + RELEASE, "PE|SIGNED|null");
  }

  @Test
  void theEarlierReleaseHasTheLicenseWhicheverComesFirst() throws SQLException {
    PublishedEvent early = announced(RELEASE, MEXICO, FILM, Instant.parse("2026-03-01T10:00:00Z"));
    PublishedEvent late =
        announced(OTHER_RELEASE, MEXICO, FILM, Instant.parse("2026-03-02T10:00:00Z"));
    apply(signed(MEXICO, "Imagen TV", block(FILM, null, null, "MX")));
    for (List<PublishedEvent> order : Interleavings.of(List.of(early), List.of(late))) {
      model.clear(announcements);
      for (PublishedEvent event : order) {
        apply(event);
      }
      assertThat(rows()).containsExactly("MX|ANNOUNCED|" + RELEASE);
    }
  }

  @Test
  void anAmendmentReplacesAllRights() throws SQLException {
    happened(
        signed(
            MEXICO,
            "Imagen TV",
            block(FILM, Media.FREE_TV, true, "MX", "GT"),
            block(SERIES, Media.SVOD, false, "MX")),
        new LicenseAmended(MEXICO, DAY, List.of(block(FILM, Media.PAY_TV, null, "GT", "SV"))));
    assertThat(model.rows(RIGHTS))
        .containsExactly(FILM + "|GT|{PAY_TV}|null", FILM + "|SV|{PAY_TV}|null");
    assertThat(model.rows("select count(*) from license_right")).containsExactly("2");
  }

  @Test
  void anExtendedLicenseHasTheRightsItIsExtendedWith() throws SQLException {
    happened(
        signed(MEXICO, "Imagen TV", block(FILM, Media.FREE_TV, true, "MX")),
        new LicenseAmended(MEXICO, DAY, List.of(block(FILM, Media.FREE_TV, true, "PE"))),
        new LicenseExtended(MEXICO, DAY, List.of(block(FILM, Media.FREE_TV, true, "PE", "EC"))));
    assertThat(model.rows(RIGHTS))
        .containsExactly(FILM + "|EC|{FREE_TV}|t", FILM + "|PE|{FREE_TV}|t");
  }

  @Test
  void anOldEventBringsNeitherRightsNorStatusBack() throws SQLException {
    PublishedEvent signed = signed(MEXICO, "Imagen TV", block(FILM, Media.FREE_TV, true, "MX"));
    happened(
        signed,
        new LicenseSuspended(MEXICO, DAY),
        new LicenseAmended(MEXICO, DAY, List.of(block(FILM, Media.FREE_TV, true, "PE"))),
        new LicenseResumed(MEXICO, DAY));
    model.apply(licenses, List.of(Deliveries.of(signed, 1)));
    model.apply(licenses, List.of(Deliveries.of(new LicenseSuspended(MEXICO, DAY), 2)));
    assertThat(model.rows(RIGHTS)).containsExactly(FILM + "|PE|{FREE_TV}|t");
    assertThat(model.rows(LIVES)).containsExactly("ACTIVE|null|f");
  }

  @Test
  void aLicenseSaysWhatBecameOfIt() throws SQLException {
    PublishedEvent signed = signed(MEXICO, "Imagen TV", block(FILM, null, null, "MX"));
    PublishedEvent suspended = new LicenseSuspended(MEXICO, DAY);
    lives("ACTIVE|null|f", signed);
    lives("SUSPENDED|2026-09-01|f", signed, suspended);
    lives("ACTIVE|null|f", signed, suspended, new LicenseResumed(MEXICO, DAY));
    lives("TERMINATED|2026-09-01|f", signed, new LicenseTerminated(MEXICO, DAY));
    lives("EXPIRED|null|f", signed, suspended, new LicenseExpired(MEXICO));
  }

  @Test
  void theLicenseeIsCalledAsItWasRestatedLast() throws SQLException {
    PublishedEvent signed = signed(MEXICO, "Imagen TV", block(FILM, Media.FREE_TV, true, "MX"));
    Licensee renamed = new Licensee(new UUID(9, 9), "Imagen", null, false);
    Received<PublishedEvent> restated = Deliveries.of(new LicenseeRestated(MEXICO, renamed), 2);
    model.apply(licenses, List.of(Deliveries.of(signed, 1), restated));
    model.apply(licenses, List.of(Deliveries.of(signed, 1)));
    assertThat(model.rows("select licensee_name, nameable from license"))
        .containsExactly("Imagen|f");
    model.apply(licenses, List.of(Deliveries.of(new LicenseSuspended(MEXICO, DAY), 3), restated));
    assertThat(model.rows("select licensee_name, nameable, status from license"))
        .containsExactly("Imagen|f|SUSPENDED");
  }

  @Test
  void aConflictStandsBesideTheStatus() throws SQLException {
    PublishedEvent signed = signed(MEXICO, "Imagen TV", block(FILM, null, null, "MX"));
    PublishedEvent conflicted = new LicenseConflicted(MEXICO, List.of(CHILE));
    PublishedEvent suspended = new LicenseSuspended(MEXICO, DAY);
    lives("ACTIVE|null|t", signed, conflicted);
    lives("SUSPENDED|2026-09-01|t", signed, conflicted, suspended);
    lives("ACTIVE|null|f", signed, conflicted, new LicenseConflictCleared(MEXICO));
  }

  /// However the partitions are interleaved and the records cut into batches.
  @Test
  void everyOrderOfLivesAndAnnouncementsGivesTheSameRows() throws SQLException {
    List<Received<PublishedEvent>> mexico =
        versions(
            signed(MEXICO, "Imagen TV", block(FILM, Media.FREE_TV, true, "MX", "GT")),
            new LicenseConflicted(MEXICO, List.of(CHILE)),
            new LicenseAmended(MEXICO, DAY, List.of(block(FILM, Media.PAY_TV, true, "MX"))),
            new LicenseConflictCleared(MEXICO));
    List<Received<PublishedEvent>> chile =
        versions(
            signed(CHILE, "Canal 13", block(FILM, null, null, "CL")),
            new LicenseTerminated(CHILE, DAY));
    List<Received<PublishedEvent>> release = versions(announced(RELEASE, MEXICO, FILM));
    for (List<Received<PublishedEvent>> order : Interleavings.of(mexico, chile, release)) {
      for (int batch = 1; batch <= order.size(); batch++) {
        clear();
        deliver(order, batch);
        assertThat(model.rows(WHOLE))
            .as("%s by %s", order, batch)
            .containsExactly("CL|null|TERMINATED|f|SIGNED", "MX|{PAY_TV}|ACTIVE|f|ANNOUNCED");
      }
    }
  }

  private void lives(String expected, PublishedEvent... events) throws SQLException {
    clear();
    happened(events);
    assertThat(model.rows(LIVES)).containsExactly(expected);
  }

  private void happened(PublishedEvent... events) throws SQLException {
    model.apply(licenses, versions(events));
  }

  private static List<Received<PublishedEvent>> versions(PublishedEvent... events) {
    return IntStream.range(0, events.length)
        .mapToObj(i -> Deliveries.of(events[i], i + 1))
        .toList();
  }

  private void deliver(List<Received<PublishedEvent>> order, int batch) throws SQLException {
    for (int from = 0; from < order.size(); from += batch) {
      var some = order.subList(from, Math.min(from + batch, order.size()));
      model.apply(licenses, of(Topics.DEALS, some));
      model.apply(announcements, of(Topics.ANNOUNCEMENTS, some));
    }
  }

  private static List<Received<PublishedEvent>> of(
      String topic, List<Received<PublishedEvent>> events) {
    return events.stream().filter(r -> r.event().topic().equals(topic)).toList();
  }

  private void apply(PublishedEvent event) throws SQLException {
    List<Received<PublishedEvent>> events = List.of(Deliveries.of(event, 1));
    model.apply(event.topic().equals(Topics.DEALS) ? licenses : announcements, events);
  }

  private void clear() throws SQLException {
    model.clear(licenses);
    model.clear(announcements);
  }

  private List<String> rows() throws SQLException {
    return model.rows("select territory, stage, release_id from title_license order by territory");
  }
}
