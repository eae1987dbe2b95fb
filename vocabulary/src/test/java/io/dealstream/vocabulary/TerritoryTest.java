package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {
  static Stream<String> countries() {
    return Stream.of(Locale.getISOCountries());
  }

  @ParameterizedTest
  @MethodSource("countries")
  void everyCountryOfTheJdkIsATerritory(String code) {
    assertThat(new Territory(code)).hasToString(code);
    assertThat(Territory.isCountry(code)).isTrue();
  }

  @Test
  void kosovoIsACountry() {
    assertThat(new Territory("XK").code()).isEqualTo("XK");
    assertThat(Territory.isCountry("XK")).isTrue();
  }

  @Test
  void theWorldIsATerritoryButNoCountry() {
    assertThat(new Territory("WORLD")).isEqualTo(Territory.WORLD);
    assertThat(Territory.isCountry("WORLD")).isFalse();
  }

  @Test
  void aPartOfACountryIsATerritoryButNoCountry() {
    Territory quebec = new Territory("CA-QC");
    assertThat(Territory.isCountry("CA-QC")).isFalse();
    assertThat(quebec.country()).contains(new Territory("CA"));
    assertThat(new Territory("CA").country()).contains(new Territory("CA"));
    assertThat(Territory.WORLD.country()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CA-XX", "FR-75", "CA-", "ca-qc", "CA-QC "})
  void partsThatAreNotSoldApartAreRefused(String code) {
    assertThat(Territory.isCode(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "mx", "MEX", "484", "ZZ", "EU", "UK", "AN", "SU", "XX", "MX ", "World"})
  void whatIsNoTerritoryIsRefused(String code) {
    assertThat(Territory.isCode(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Territory(code));
  }

  @Test
  void numbersAreCountriesAndThePartsOfThoseThatAreNotWhole() {
    Ranges some = Territory.TREE.ranges(List.of("MX", "CA-QC"));
    assertThat(Territory.countries(some))
        .extracting(Territory::code)
        .containsExactly("CA-QC", "MX");
    assertThat(Territory.countries(Territory.TREE.ranges(List.of("WORLD"))))
        .hasSize(250)
        .allSatisfy(one -> assertThat(Territory.isCountry(one.code())).isTrue());
  }

  @Test
  void territoriesStandInTheOrderOfTheirCodes() {
    assertThat(Stream.of("WORLD", "MX", "CL").map(Territory::new).sorted())
        .extracting(Territory::code)
        .containsExactly("CL", "MX", "WORLD");
  }
}
