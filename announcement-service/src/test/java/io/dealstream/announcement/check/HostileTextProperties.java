package io.dealstream.announcement.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.dealstream.announcement.render.Story;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever somebody sends is read to its end, in bounded time.
class HostileTextProperties {
  private static final int LONGEST = 100_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Canal 13",
            "Chile",
            "’",
            "“",
            "”",
            " ",
            "\n",
            "%",
            "$",
            "93",
            ".",
            ",",
            "1,2.3",
            "No.",
            "million",
            "ranked",
            "first",
            "Oscar",
            "aday",
            "Meksikada",
            "99999999999999999999",
            "<script>",
            "\u202e",
            "\ud800",
            "İ",
            "ß",
            "𝟘",
            "É",
            "of them",
            "May",
            "2019",
            "-");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(5))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void anyTextIsRead(@ForAll("texts") String text) {
    for (String language : Checks.LANGUAGES) {
      assertThatCode(() -> placesAreRight(language, text)).doesNotThrowAnyException();
    }
  }

  private static void placesAreRight(String language, String text) {
    List<String> paragraphs = Verifier.paragraphs(text);
    for (Finding finding : Checks.check(language, text, Story.facts())) {
      String paragraph = Paragraphs.plain(paragraphs.get(finding.paragraph()));
      assertThat(paragraph.substring(finding.from(), finding.to())).isEqualTo(finding.words());
    }
  }

  /// What tries every division of a text would take hours.
  @Example
  void theLongestTextsComeToAnEnd() {
    for (String piece :
        List.of(
            "a ",
            "A. ",
            "A ",
            "Canal ",
            "Canal 13 in Chile. ",
            "7 ",
            "“",
            "No. ",
            "million ",
            "x",
            "Zeta Nova said. ",
            "In Peru, Zeta drew 5 viewers. ",
            "1.",
            "’s ",
            "Canal 13 Chile ")) {
      String text = piece.repeat(LONGEST / piece.length());
      assertTimeoutPreemptively(LIMIT, () -> Checks.check("en", text, Story.facts()), piece);
    }
  }
}
