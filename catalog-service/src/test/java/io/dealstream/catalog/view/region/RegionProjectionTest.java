package io.dealstream.catalog.view.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.Interleavings;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.RegionEvent.RegionName;
import io.dealstream.contracts.RegionEvent.TradeRegionVersionAdded;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.Deliveries;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Territory;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionProjectionTest {
  private final RegionProjection projection = new RegionProjection();

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
  void aRegionIsKeptWithItsNamesAndTerritories() throws SQLException {
    model.apply(projection, List.of(added("ALPS", 1, "AT", "CH-VS")));
    assertThat(model.rows("select * from trade_region"))
        .containsExactly("ALPS|1|ALPS|ALPS es|ALPS tr|{AT,CH-VS}");
  }

  @Test
  void theLatestVersionIsKept() throws SQLException {
    model.apply(projection, List.of(added("ALPS", 1, "AT"), added("ALPS", 2, "AT", "SI")));
    assertThat(rows()).containsExactly("ALPS|2|{AT,SI}");
    model.apply(projection, List.of(added("ALPS", 1, "AT")));
    assertThat(rows()).containsExactly("ALPS|2|{AT,SI}");
  }

  @Test
  void regionsOfDifferentPartitionsComeInAnyOrder() throws SQLException {
    List<Received<PublishedEvent>> alps = List.of(added("ALPS", 1, "AT"), added("ALPS", 2, "SI"));
    List<Received<PublishedEvent>> sea = List.of(added("SEA", 1, "HR"), added("SEA", 2, "AL"));
    for (List<Received<PublishedEvent>> order : Interleavings.of(alps, sea)) {
      model.clear(projection);
      for (Received<PublishedEvent> event : order) {
        model.apply(projection, List.of(event));
      }
      assertThat(rows()).containsExactly("ALPS|2|{SI}", "SEA|2|{AL}");
    }
  }

  private List<String> rows() throws SQLException {
    return model.rows("select code, version, territories from trade_region order by code");
  }

  private static Received<PublishedEvent> added(String code, int version, String... territories) {
    return Deliveries.of(
        new TradeRegionVersionAdded(
            code,
            version,
            new RegionName(code, code + " es", code + " tr"),
            List.of(territories),
            List.of(),
            Stream.of(territories).map(Territory::new).toList()),
        version);
  }
}
