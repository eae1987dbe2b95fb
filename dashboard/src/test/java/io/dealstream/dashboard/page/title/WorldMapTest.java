package io.dealstream.dashboard.page.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.client.catalog.Part;
import io.dealstream.dashboard.client.catalog.Rights;
import io.dealstream.dashboard.client.catalog.Territories.Row;
import io.dealstream.dashboard.client.catalog.Title.License;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorldMapTest {
  @Test
  void everyCountryOfTheMapIsATerritory() {
    assertThat(Outlines.ALL).hasSizeGreaterThan(170);
    assertThat(Outlines.ALL.keySet()).allMatch(Territory::isCountry);
    assertThat(Outlines.ALL.values()).allMatch(path -> path.matches("[MlhvzZ0-9 -]+"));
  }

  @Test
  void theStrongestStateOfACountryShows() {
    var states =
        new WorldMap(
                List.of(
                    row("BLOCKED", "LICENSED_EXCLUSIVELY", "MX", "CL"),
                    row("PARTLY", "HELD", "AR"),
                    row("AVAILABLE", "", "PE", "UY"),
                    row("UNKNOWN", "LICENSED_NOBODY_KNOWS", "BO"),
                    row("BLOCKED", "NO_RIGHTS_ACQUIRED", "US", "CA")),
                List.of(license("MX", "ANNOUNCED"), license("CL", "SIGNED")),
                List.of("UY", "US"))
            .states();
    assertThat(states)
        .containsEntry("MX", MapState.ANNOUNCED)
        .containsEntry("CL", MapState.LICENSED)
        .containsEntry("AR", MapState.HELD)
        .containsEntry("PE", MapState.FREE)
        .containsEntry("UY", MapState.NEGOTIATING)
        .containsEntry("BO", MapState.UNKNOWN)
        .containsEntry("US", MapState.NEGOTIATING)
        .containsEntry("CA", MapState.NOT_OURS);
  }

  @Test
  void aTradeRegionStandsForItsCountriesAndTheWorldForAll() {
    var states =
        new WorldMap(List.of(row("AVAILABLE", "", "WORLD")), List.of(), List.of("BENELUX"))
            .states();
    assertThat(states).containsEntry("BE", MapState.NEGOTIATING).containsEntry("FR", MapState.FREE);
    assertThat(WorldMap.counts(states)).containsKeys(MapState.FREE, MapState.NEGOTIATING);
  }

  @Test
  void nothingIsDrawnWhenNothingIsKnown() {
    assertThat(new WorldMap(List.of(), List.of(), List.of()).states()).isEmpty();
  }

  private static Row row(String summary, String reason, String... territories) {
    Rights all =
        new Rights(
            null, List.of("ALL"), List.of(territories), List.of(), List.of("ALL"), List.of());
    List<String> reasons = reason.isEmpty() ? List.of() : List.of(reason);
    return new Row(List.of(territories), summary, List.of(new Part(summary, reasons, all, null)));
  }

  private static License license(String territory, String stage) {
    return new License(
        territory,
        "Canal 13",
        null,
        null,
        null,
        LicenseStatus.ACTIVE,
        false,
        stage,
        UUID.randomUUID());
  }
}
