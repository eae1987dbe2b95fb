package io.dealstream.dashboard.page.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.page.catalog.Entries.Pair;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntriesTest {
  @Property
  void whatIsWrittenIsReadAgain(@ForAll("names") String left, @ForAll("names") String right) {
    assertThat(Entries.pairs(Entries.line(left, right) + "\r\n\r\n" + Entries.line(right, left)))
        .containsExactly(new Pair(left, right), new Pair(right, left));
  }

  @Property
  void wordsKeepTheirCommas(@ForAll("names") String one, @ForAll("names") String other) {
    assertThat(Entries.words(Entries.joined(List.of(one, other)))).containsExactly(one, other);
  }

  @Test
  void whatStandsBehindTheFirstColonBelongsToTheSecondPart() {
    assertThat(Entries.pairs("Mexico (es): Misión: rescate\n  \nSin personaje"))
        .containsExactly(new Pair("Mexico (es)", "Misión: rescate"), new Pair("Sin personaje", ""));
  }

  @Test
  void emptyWordsAreNone() {
    assertThat(Entries.words(" Drama,, Comedy , ")).containsExactly("Drama", "Comedy");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("ab :,\\ş.")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }
}
