package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the trade takes for granted of its regions.
class BuiltInRegionsTest {
  private static final TradeRegions REGIONS = TradeRegions.BUILT_IN;

  static Stream<TradeRegion> regions() {
    return REGIONS.latest().stream();
  }

  @ParameterizedTest
  @MethodSource("regions")
  void everyRegionIsVersionOneAndStandsForTerritories(TradeRegion region) {
    assertThat(region.version()).isEqualTo(1);
    assertThat(REGIONS.territories(region.code())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORLDWIDE",
        "LATIN_AMERICA",
        "CENTRAL_AMERICA",
        "CARIBBEAN",
        "HISPANIC_LATIN_AMERICA",
        "NORTH_AMERICA",
        "MENA",
        "MIDDLE_EAST",
        "NORTH_AFRICA",
        "SUB_SAHARAN_AFRICA",
        "FRENCH_SPEAKING_AFRICA",
        "CIS",
        "CEE",
        "BALTICS",
        "NORDICS",
        "SCANDINAVIA",
        "BENELUX",
        "DACH",
        "IBERIA",
        "BALKANS",
        "FORMER_YUGOSLAVIA",
        "UK_AND_IRELAND",
        "FRENCH_SPEAKING_EUROPE",
        "SOUTH_EAST_ASIA",
        "ASIA_PACIFIC",
        "OCEANIA",
        "GULF"
      })
  void whatTheTradeSpeaksOfIsThere(String code) {
    assertThat(REGIONS.find(code)).isPresent();
  }

  @Test
  void someHaveTheNamesOfCldr() {
    assertThat(REGIONS.find("LATIN_AMERICA").orElseThrow().name())
        .isEqualTo(new Name("Latin America", "Latinoamérica", "Latin Amerika"));
  }

  @Test
  void latinAmericaSpeaksSpanishOrPortuguese() {
    assertThat(codes("LATIN_AMERICA"))
        .hasSize(19)
        .contains("BR", "MX", "CU", "DO")
        .doesNotContain("PR", "BZ", "HT", "GY");
    assertThat(codes("HISPANIC_LATIN_AMERICA")).hasSize(18).doesNotContain("BR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MENA SUB_SAHARAN_AFRICA",
        "NORTH_AMERICA LATIN_AMERICA",
        "NORTH_AMERICA CARIBBEAN",
        "CEE CIS",
        "MIDDLE_EAST NORTH_AFRICA",
        "IBERIA FRENCH_SPEAKING_EUROPE",
        "NORTH_AMERICA OCEANIA",
        "BENELUX DACH"
      })
  void regionsThatAreSoldSideBySideAreApart(String pair) {
    List<String> codes = List.of(pair.split(" "));
    assertThat(REGIONS.expand(codes.get(0)).overlaps(REGIONS.expand(codes.get(1)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORLDWIDE ASIA_PACIFIC",
        "MENA GULF",
        "CEE BALTICS",
        "CEE BALKANS",
        "NORDICS SCANDINAVIA",
        "ASIA_PACIFIC SOUTH_EAST_ASIA",
        "BALKANS FORMER_YUGOSLAVIA"
      })
  void regionsLieWithinRegions(String pair) {
    List<String> codes = List.of(pair.split(" "));
    assertThat(REGIONS.expand(codes.get(0)).covers(REGIONS.expand(codes.get(1)))).isTrue();
  }

  @Test
  void frenchSpeakingEuropeHasPartsOfCountries() {
    assertThat(codes("FRENCH_SPEAKING_EUROPE"))
        .contains("FR", "BE-WAL", "CH-GE", "RE")
        .doesNotContain("BE", "CH", "BE-VLG");
    assertThat(codes("WORLDWIDE")).containsExactly("WORLD");
  }

  private static List<String> codes(String region) {
    return REGIONS.territories(region).stream().map(Territory::code).toList();
  }
}
