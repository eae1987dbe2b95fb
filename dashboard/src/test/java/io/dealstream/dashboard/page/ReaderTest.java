package io.dealstream.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.DisplayLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {
  private static final Reader ENGLISH = new Reader(DisplayLanguage.EN, ZoneOffset.UTC);
  private static final Reader SPANISH = new Reader(DisplayLanguage.ES, ZoneOffset.UTC);
  private static final Reader TURKISH = new Reader(DisplayLanguage.TR, ZoneOffset.UTC);

  @Test
  void numbersAndDaysAreWrittenAsTheReaderWritesThem() {
    assertThat(ENGLISH.number(12_500)).isEqualTo("12,500");
    assertThat(TURKISH.number(12_500)).isEqualTo("12.500");
    assertThat(ENGLISH.day(LocalDate.of(2026, 3, 2))).isEqualTo("Mar 2, 2026");
    assertThat(TURKISH.day(LocalDate.of(2026, 3, 2))).isEqualTo("2 Mar 2026");
  }

  @Test
  void moneyHasTheDecimalsOfItsCurrencyWhenItNeedsThem() {
    assertThat(ENGLISH.money(new BigDecimal("125000.00"), "USD")).isEqualTo("$125,000");
    assertThat(ENGLISH.money(new BigDecimal("125000.50"), "USD")).isEqualTo("$125,000.50");
    assertThat(ENGLISH.money(new BigDecimal("9"), "CLP")).isEqualTo("CLP9");
  }

  @Test
  void territoriesAndRegionsAreReadByNameInTheReadersLanguageOrByCode() {
    assertThat(TerritoryNames.codes("Méjico; mexico, MX", ENGLISH)).containsExactly("MÉJICO", "MX");
    assertThat(TerritoryNames.codes("México, Turquía", SPANISH)).containsExactly("MX", "TR");
    assertThat(TerritoryNames.codes("Meksika", TURKISH)).containsExactly("MX");
    assertThat(TerritoryNames.codes("Latin America", ENGLISH)).containsExactly("LATIN_AMERICA");
    assertThat(TerritoryNames.codes(" , ", ENGLISH)).isEmpty();
  }

  @Test
  void whatIsReadAgainIsWhatWasShown() {
    List<String> codes = List.of("CL", "CA-QC", "LATIN_AMERICA", "WORLD");
    for (Reader reader : List.of(ENGLISH, SPANISH, TURKISH)) {
      assertThat(codes)
          .allSatisfy(code ->
              assertThat(TerritoryNames.code(reader.territory(code), reader)).isEqualTo(code));
    }
  }
}
