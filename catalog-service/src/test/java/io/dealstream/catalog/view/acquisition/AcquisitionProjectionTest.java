package io.dealstream.catalog.view.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.Interleavings;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcquisitionProjectionTest {
  private static final UUID FILM = new UUID(0, 1);
  private static final UUID SERIES = new UUID(0, 2);

  private final AcquisitionProjection projection = new AcquisitionProjection();

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
  void acquisitionsAreFoundByTheirTitleInWhateverOrderTheyCome() throws SQLException {
    List<Received<PublishedEvent>> film =
        List.of(acquired(FILM, 11), acquired(FILM, 12), ended(FILM, 11));
    List<Received<PublishedEvent>> series = List.of(acquired(SERIES, 21), ended(SERIES, 21));
    for (List<Received<PublishedEvent>> order : Interleavings.of(film, series)) {
      model.clear(projection);
      for (Received<PublishedEvent> event : order) {
        model.apply(projection, List.of(event));
      }
      assertThat(model.rows("select * from acquisition_entry order by acquisition_id"))
          .containsExactly(
              new UUID(0, 11) + "|" + FILM,
              new UUID(0, 12) + "|" + FILM,
              new UUID(0, 21) + "|" + SERIES);
    }
  }

  private static Received<PublishedEvent> acquired(UUID title, int acquisition) {
    return Deliveries.of(
        new RightsAcquired(
            title, new UUID(0, acquisition), new Acquisition("The producer", List.of())),
        1);
  }

  private static Received<PublishedEvent> ended(UUID title, int acquisition) {
    LocalDate day = LocalDate.parse("2026-01-01");
    return Deliveries.of(new AcquiredRightsEnded(title, new UUID(0, acquisition), day), 2);
  }
}
