package io.dealstream.vocabulary;

import static io.dealstream.vocabulary.DisplayLanguage.EN;
import static io.dealstream.vocabulary.DisplayLanguage.ES;
import static io.dealstream.vocabulary.DisplayLanguage.TR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
  @ParameterizedTest
  @EnumSource
  void allMediaAndTerritoriesHaveNamesThatTellThemApart(DisplayLanguage language) {
    assertThat(Arrays.stream(Media.values()).map(m -> Names.of(m, language)))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isNotBlank());
    assertThat(Territory.TREE.nodes())
        .allSatisfy(node ->
            assertThat(Names.of(new Territory(node.code()), language))
                .isNotEqualTo(node.code())
                .isNotBlank());
  }

  @Test
  void countriesAreCalledAsCldrCallsThem() {
    assertThat(Names.of(new Territory("TR"), EN)).isEqualTo("Türkiye");
    assertThat(Names.of(new Territory("TR"), ES)).isEqualTo("Turquía");
    assertThat(Names.of(new Territory("XK"), TR)).isEqualTo("Kosova");
  }

  @Test
  void subdivisionsAreCalledInEnglishWhereWeKnowNoOtherName() {
    assertThat(Names.of(new Territory("GB-SCT"), TR)).isEqualTo("İskoçya");
    assertThat(Names.of(new Territory("CA-NS"), TR)).isEqualTo("Nova Scotia");
    assertThat(Names.of(new Territory("US-GA"), EN)).isEqualTo("Georgia");
  }

  @Test
  void languagesAreCalledByNameAndVariant() {
    assertThat(Names.ofLanguage("es-419", ES)).isEqualTo("español (Latinoamérica)");
    assertThat(Names.ofLanguage("ALL", TR)).isEqualTo("Tüm diller");
    assertThat(Names.ofLanguage("es-other", EN)).isEqualTo("Spanish (other)");
    assertThat(Names.ofLanguage("es-419-other", EN)).isEqualTo("Spanish (Latin America, other)");
    assertThatIllegalArgumentException().isThrownBy(() -> Names.ofLanguage("xx", EN));
  }

  @Test
  void aLanguageWithoutNamesOfOursIsNearestToEnglish() {
    assertThat(DisplayLanguage.nearest(Locale.of("es", "MX"))).isEqualTo(ES);
    assertThat(DisplayLanguage.nearest(Locale.of("he"))).isEqualTo(EN);
  }

  @Test
  void mediaAreCalledInTheWordsOfTheTrade() {
    assertThat(Names.of(Media.FREE_TV, EN)).isEqualTo("Free TV");
    assertThat(Names.of(Media.FREE_TV, ES)).isEqualTo("Televisión abierta");
    assertThat(Names.of(Media.FREE_TV, TR)).isEqualTo("Ücretsiz TV");
  }
}
