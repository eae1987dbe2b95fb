package io.dealstream.announcement.view.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.dealstream.contracts.AnnouncementEvent.Section;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.ReleasePurpose;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every event is delivered twice.
class NewsroomProjectionTest {
  private static final String ROWS =
      """
      select slug, language, headline, sections, version from newsroom_release order by slug\
      """;

  private final NewsroomProjection projection = new NewsroomProjection();

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
  void everyPublishedReleaseHasAPageInEachLanguage() throws SQLException {
    model.apply(
        projection,
        List.of(
            Deliveries.of(release(new UUID(1, 1), "a"), 3),
            Deliveries.of(
                new LicenseAnnounced(new UUID(1, 1), new UUID(2, 1), List.of(), Deliveries.TIME),
                4),
            Deliveries.of(release(new UUID(1, 2), "b"), 5)));
    String sections = "[{\"kind\":\"LEAD\",\"paragraphs\":[\"Lead a\"]}]";
    assertThat(model.rows(ROWS))
        .containsExactly(
            "a|en|Headline a|" + sections + "|3",
            "a-es|es|Headline a-es|" + sections.replace("Lead a", "Lead a-es") + "|3",
            "b|en|Headline b|" + sections.replace("Lead a", "Lead b") + "|5",
            "b-es|es|Headline b-es|" + sections.replace("Lead a", "Lead b-es") + "|5");
  }

  @Test
  void whatIsCorrectedOrRetractedKeepsItsPageAndPointsToWhatSaysSo() throws SQLException {
    UUID release = new UUID(1, 1);
    UUID correction = new UUID(1, 2);
    model.apply(
        projection,
        List.of(
            Deliveries.of(release(release, "a"), 3),
            Deliveries.of(
                new ReleasePublished(
                    correction,
                    ReleasePurpose.CORRECTION,
                    release,
                    List.of(text("en", "b")),
                    List.of(),
                    List.of(),
                    Deliveries.TIME,
                    null),
                4),
            Deliveries.of(new ReleaseCorrected(release, correction, Deliveries.TIME), 5),
            Deliveries.of(new ReleaseRetracted(correction, release, Deliveries.TIME), 6)));
    assertThat(
            model.rows(
                "select slug, purpose, corrects, corrected_by, retracted_by, version"
                    + " from newsroom_release order by slug"))
        .containsExactly(
            "a|ANNOUNCEMENT|null|" + correction + "|null|5",
            "a-es|ANNOUNCEMENT|null|" + correction + "|null|5",
            "b|CORRECTION|" + release + "|null|" + release + "|6");
  }

  @Test
  void aPageKnowsItsTitlesAndLicenses() throws SQLException {
    model.apply(projection, List.of(Deliveries.of(release(new UUID(1, 1), "a"), 3)));
    assertThat(model.rows("select distinct title_ids, deal_ids from newsroom_release"))
        .containsExactly(
            "{00000000-0000-0003-0000-000000000001}"
                + "|{00000000-0000-0002-0000-000000000001,00000000-0000-0002-0000-000000000002}");
  }

  @Test
  void aClearedNewsroomIsEmpty() throws SQLException {
    model.apply(projection, List.of(Deliveries.of(release(new UUID(1, 1), "a"), 3)));
    model.clear(projection);
    assertThat(model.rows(ROWS)).isEmpty();
  }

  private static ReleasePublished release(UUID id, String slug) {
    return new ReleasePublished(
        id,
        ReleasePurpose.ANNOUNCEMENT,
        null,
        List.of(text("en", slug), text("es", slug + "-es")),
        List.of(new UUID(3, 1)),
        List.of(new UUID(2, 1), new UUID(2, 2)),
        Deliveries.TIME,
        null);
  }

  private static ReleaseText text(String language, String slug) {
    return new ReleaseText(
        language, slug, "Headline " + slug, List.of(new Section("LEAD", List.of("Lead " + slug))));
  }
}
