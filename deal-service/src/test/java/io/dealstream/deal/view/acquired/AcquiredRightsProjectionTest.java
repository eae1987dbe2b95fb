package io.dealstream.deal.view.acquired;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsRevised;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.contracts.TitleRightsEvent.MandateEndApproached;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.deal.domain.cover.AcquiredRight;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcquiredRightsProjectionTest {
  private static final UUID FILM = new UUID(0, 1);
  private static final UUID SERIES = new UUID(0, 2);
  private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
  private static final LocalDate LAST = LocalDate.parse("2029-12-31");
  private static final LocalDate END = LocalDate.parse("2026-06-01");

  private final AcquiredRightsProjection projection = new AcquiredRightsProjection();

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
  void theLastOfWhatWasSaidIsKept() throws SQLException {
    model.apply(projection, List.of(acquired(1, 1, "MX"), revised(1, 2, "CL"), near(1, 3)));
    assertThat(rows()).containsExactly(row(1, FILM, "CL", null, 2));
    model.apply(projection, List.of(ended(1, 4), near(1, 3)));
    assertThat(rows()).containsExactly(row(1, FILM, "CL", END, 4));
  }

  @Test
  void acquisitionsOfAllTitlesComeInAnyOrder() throws SQLException {
    List<Received<PublishedEvent>> one = List.of(acquired(1, 1, "MX"), ended(1, 2));
    List<Received<PublishedEvent>> other = List.of(of(SERIES, 2, 1), revised(3, 2, "AR"));
    List<List<Received<PublishedEvent>>> orders =
        List.of(
            List.of(one.get(0), one.get(1), other.get(0), other.get(1)),
            List.of(other.get(0), one.get(0), other.get(1), one.get(1)),
            List.of(other.get(1), other.get(0), one.get(0), one.get(1)));
    for (List<Received<PublishedEvent>> order : orders) {
      model.clear(projection);
      for (Received<PublishedEvent> event : order) {
        model.apply(projection, List.of(event));
      }
      assertThat(rows())
          .containsExactly(
              row(1, FILM, "MX", END, 2),
              row(2, SERIES, "BR", null, 1),
              row(3, FILM, "AR", null, 2));
    }
  }

  @Test
  void aRowIsReadAsTheExtentsThatItStandsFor() throws SQLException {
    model.apply(projection, List.of(acquired(1, 1, "MX")));
    Extent mexico =
        new Extent(
            Ranges.of(EpisodeNumbers.between(1, 1, 5)),
            Media.ranges(List.of(Media.LINEAR)),
            Territory.ranges(List.of(new Territory("MX"))),
            Language.ranges(List.of("es")),
            Days.between(FIRST, LAST));
    Extent rest =
        new Extent(
            EpisodeNumbers.WHOLE_TITLE,
            Media.ranges(List.of(Media.PAY_TV)),
            Territory.ranges(List.of(Territory.WORLD)),
            Language.ranges(List.of("ALL")),
            Days.between(null, FIRST));
    assertThat(rights(null)).containsExactly(new AcquiredRight(mexico, true, List.of(rest)));
    Extent shorter = mexico.with(Extent.Dimension.DAYS, Days.between(FIRST, END.minusDays(1)));
    assertThat(rights(END)).containsExactly(new AcquiredRight(shorter, true, List.of(rest)));
    assertThat(rights(FIRST)).isEmpty();
  }

  private List<AcquiredRight> rights(@Nullable LocalDate endedOn) throws SQLException {
    return AcquiredBlocks.rights(
        model.rows("select blocks from acquired_rights").getFirst(), endedOn);
  }

  private List<String> rows() throws SQLException {
    return model.rows(
        """
        select acquisition_id, title_id, blocks -> 0 -> 'territories' ->> 0, ended_on, version
          from acquired_rights order by acquisition_id\
        """);
  }

  private static String row(
      int id, UUID title, String territory, @Nullable LocalDate ended, int version) {
    return new UUID(1, id) + "|" + title + "|" + territory + "|" + ended + "|" + version;
  }

  private static Received<PublishedEvent> acquired(int id, int version, String territory) {
    return Deliveries.of(
        new RightsAcquired(FILM, new UUID(1, id), acquisition(territory)), version);
  }

  private static Received<PublishedEvent> of(UUID title, int id, int version) {
    return Deliveries.of(new RightsAcquired(title, new UUID(1, id), acquisition("BR")), version);
  }

  private static Received<PublishedEvent> revised(int id, int version, String territory) {
    return Deliveries.of(
        new AcquiredRightsRevised(FILM, new UUID(1, id), acquisition(territory)), version);
  }

  private static Received<PublishedEvent> ended(int id, int version) {
    return Deliveries.of(new AcquiredRightsEnded(FILM, new UUID(1, id), END), version);
  }

  private static Received<PublishedEvent> near(int id, int version) {
    return Deliveries.of(new MandateEndApproached(FILM, new UUID(1, id), LAST, 30), version);
  }

  private static Acquisition acquisition(String territory) {
    Holdback rest =
        new Holdback(List.of(Media.PAY_TV), List.of(Territory.WORLD), List.of("ALL"), null, FIRST);
    return new Acquisition(
        "The producer",
        List.of(
            new AcquiredBlock(
                List.of(new Block.Episodes(1, 1, 5)),
                List.of(Media.LINEAR),
                List.of(new Territory(territory)),
                List.of("es"),
                FIRST,
                LAST,
                true,
                List.of(rest))));
  }
}
