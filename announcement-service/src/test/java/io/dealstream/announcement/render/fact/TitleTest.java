package io.dealstream.announcement.render.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.render.fact.Title.LocalTitle;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleTest {
  @Test
  void itIsCalledByItsNamesAtHomeAndNotByThoseOfOtherCountries() {
    Title title = title("Yedinci Koğuştaki Mucize", "Milagro en la celda 7");
    assertThat(title.names()).contains("Yedinci Koğuştaki Mucize", "Miracle in Cell No. 7");
    assertThat(title.names()).doesNotContain("Milagro en la celda 7");
  }

  @Test
  void aNameAtHomeThatIsCorrectedIsAnotherAndThatOfAnotherCountryIsNone() {
    List<String> names = title("7. Koğuştaki Mucize", "Milagro en la celda 7").names();
    assertThat(title("7. Koğustaki Mucize", "Milagro en la celda 7").names()).isNotEqualTo(names);
    assertThat(title("7. Koğuştaki Mucize", "Milagro en celda 7").names()).isEqualTo(names);
  }

  private static Title title(String turkish, String mexican) {
    return new Title(
        TitleKind.FILM,
        "Miracle in Cell No. 7",
        null,
        List.of(
            new LocalTitle(new Territory("TR"), "tr", turkish),
            new LocalTitle(new Territory("MX"), "es", mexican)),
        null,
        null,
        List.of(new Territory("TR")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }
}
