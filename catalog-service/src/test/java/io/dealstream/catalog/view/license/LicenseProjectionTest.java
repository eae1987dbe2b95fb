package io.dealstream.catalog.view.license;

import static io.dealstream.catalog.view.Events.announced;
import static io.dealstream.catalog.view.Events.block;
import static io.dealstream.catalog.view.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.Interleavings;
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
import java.util.List;
import java.util.UUID;
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
