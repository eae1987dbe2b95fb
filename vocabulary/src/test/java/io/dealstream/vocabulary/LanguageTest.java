package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALL",
        "es",
        "tr",
        "he",
        "id",
        "yi",
        "no",
        "nb",
        "es-419",
        "ar-001",
        "pt-BR",
        "sq-XK",
        "zh-Hant",
        "zh-Hant-TW",
        "sr-Latn",
        "ca-valencia",
        "be-tarask",
        "de-1996",
        "fil",
        "yue",
        "haw",
        "gsw"
      })
  void aKnownTagInItsCanonicalFormIsALanguage(String tag) {
    assertThat(Language.isTag(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iw",
        "in",
        "ji",
        "iw-IL",
        "ES",
        "es_MX",
        "pt-br",
        "zh-hant",
        "zh-cmn",
        "be-TARASK"
      })
  void anotherFormOfAKnownTagIsRefused(String tag) {
    assertThat(Language.isTag(tag)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "all",
        "xx",
        "spa",
        "deu",
        "ger",
        "Spanish",
        "es-",
        "es-ZZ",
        "es-EU",
        "es-999",
        "zh-Abcd",
        "und",
        "mul",
        "zxx",
        "mis",
        "art",
        "x-private",
        "en-x-mine",
        "th-u-ca-buddhist",
        "es MX",
        "-"
      })
  void whatIsNoLanguageIsRefused(String tag) {
    assertThat(Language.isTag(tag)).isFalse();
  }

  @Test
  void aTagThatIsTooLongIsRefused() {
    assertThat(Language.isTag("en-variant1-variant2-variant3")).isTrue();
    assertThat(Language.isTag("en-variant1-variant2-variant3-variant4")).isFalse();
  }

  @Property
  void whateverIsAcceptedIsWhatTheJdkWouldWrite(@ForAll String tag) {
    assertThat(Language.isTag(tag))
        .satisfiesAnyOf(
            accepted -> assertThat(accepted).isFalse(),
            accepted -> assertThat(tag).isEqualTo(Language.ALL),
            accepted -> assertThat(Locale.forLanguageTag(tag).toLanguageTag()).isEqualTo(tag));
  }
}
