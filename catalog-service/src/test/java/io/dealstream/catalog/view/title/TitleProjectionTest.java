package io.dealstream.catalog.view.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.Events;
import io.dealstream.catalog.view.Interleavings;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleEvent.Award;
import io.dealstream.contracts.TitleEvent.AwardRecorded;
import io.dealstream.contracts.TitleEvent.TitleRegistered;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.AwardLevel;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TitleProjectionTest {
  private static final UUID FIRST = new UUID(1, 1);
  private static final UUID SECOND = new UUID(2, 2);

  private final TitleProjection projection = new TitleProjection();

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
  void aRegisteredTitleIsFoundByAllItsNames() throws SQLException {
    model.apply(projection, List.of(registered(FIRST, "Miracle in Cell No. 7", 1)));
    assertThat(model.rows("select kind, international_title, search_names from title_entry"))
        .containsExactly(
            "FILM|Miracle in Cell No. 7|"
                + "miracle in cell no. 7\nyedinci kogustaki mucize\nmilagro en la celda 7");
  }

  @Test
  void itIsFoundWhereItWasMadeShownFirstOrHasALocalTitle() throws SQLException {
    model.apply(projection, List.of(registered(FIRST, "Miracle in Cell No. 7", 1)));
    assertThat(model.rows("select countries, territories from title_entry"))
        .containsExactly("{TR}|{DE,MX,TR}");
  }

  @Test
  void aRevisionReplacesTheEntry() throws SQLException {
    model.apply(projection, List.of(registered(FIRST, "Old", 1), revised(FIRST, "New", 2)));
    assertThat(names()).containsExactly("New|2");
  }

  @Test
  void whatIsOlderThanTheEntryIsPassedOver() throws SQLException {
    model.apply(projection, List.of(registered(FIRST, "Old", 1), revised(FIRST, "New", 2)));
    model.apply(projection, List.of(registered(FIRST, "Old", 1)));
    assertThat(names()).containsExactly("New|2");
  }

  @Test
  void awardsAndResultsLeaveTheEntryAsItIs() throws SQLException {
    model.apply(projection, List.of(registered(FIRST, "Old", 1), awarded(FIRST, 2)));
    assertThat(names()).containsExactly("Old|1");
  }

  @Test
  void titlesOfDifferentPartitionsComeInAnyOrder() throws SQLException {
    List<Received<PublishedEvent>> first =
        List.of(registered(FIRST, "A", 1), revised(FIRST, "B", 2));
    List<Received<PublishedEvent>> second =
        List.of(registered(SECOND, "C", 1), revised(SECOND, "D", 2));
    for (List<Received<PublishedEvent>> order : Interleavings.of(first, second)) {
      model.clear(projection);
      for (Received<PublishedEvent> event : order) {
        model.apply(projection, List.of(event));
      }
      assertThat(names()).containsExactly("B|2", "D|2");
    }
  }

  private List<String> names() throws SQLException {
    return model.rows("select international_title, version from title_entry order by title_id");
  }

  private static Received<PublishedEvent> registered(UUID id, String name, int version) {
    return Deliveries.of(
        new TitleRegistered(
            id, Events.film(name, "Yedinci Koğuştaki Mucize", "Milagro en la  Celda 7")),
        version);
  }

  private static Received<PublishedEvent> revised(UUID id, String name, int version) {
    return Deliveries.of(new TitleRevised(id, Events.film(name, null)), version);
  }

  private static Received<PublishedEvent> awarded(UUID id, int version) {
    TitleEvent event =
        new AwardRecorded(
            id,
            new UUID(3, 3),
            new Award("Academy Awards", null, null, AwardLevel.SUBMITTED, null, null, "Them"));
    return Deliveries.of(event, version);
  }
}
