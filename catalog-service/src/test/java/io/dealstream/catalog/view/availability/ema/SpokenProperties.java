package io.dealstream.catalog.view.availability.ema;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Tree;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpokenProperties {
  private static final Ranges ALL = Ranges.of(Language.TREE.root().interval());

  @Property(tries = 300)
  void itSaysNeverMoreThanIsFreeAndLessOnlyWhenItSaysSo(@ForAll("languages") Ranges languages) {
    Spoken spoken = Spoken.of(languages);
    Ranges meant = meant(spoken);
    assertThat(languages.covers(meant)).isTrue();
    if (spoken.complete()) {
      assertThat(meant).isEqualTo(languages);
    }
    assertThat(spoken.allowed()).noneMatch(Language::isRest);
    assertThat(spoken.heldBack()).noneMatch(Language::isRest);
  }

  @Example
  void allLanguagesNeedNoName() {
    assertThat(Spoken.of(ALL)).isEqualTo(new Spoken(List.of(), List.of(), true));
  }

  @Example
  void allButOneIsWrittenAsThat() {
    assertThat(Spoken.of(ALL.minus(Language.ranges(List.of("ja")))))
        .isEqualTo(new Spoken(List.of(), List.of("ja"), true));
  }

  @Example
  void theSpanishOfAllOtherPlacesIsSpanishWithoutThatOfSome() {
    Ranges other = Language.ranges(List.of("es")).minus(Language.ranges(List.of("es-419")));
    assertThat(Spoken.of(Language.TREE.normal(other)))
        .isEqualTo(new Spoken(List.of("es", "es-ES", "es-GQ", "es-PH"), List.of("es-419"), true));
  }

  @Example
  void aLanguageWithoutAStandardCodeIsNotOffered() {
    assertThat(Spoken.of(Language.ranges(List.of("sq-XK"))).isNothing()).isTrue();
  }

  @Provide
  Arbitrary<Ranges> languages() {
    Arbitrary<Ranges> some =
        Arbitraries.of(
                Language.TREE.nodes().stream()
                    .map(Tree.Node::code)
                    .filter(code -> code.matches("ALL|(es|pt|sr|zh|fr|no|nb|sq).*"))
                    .toList())
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(Language.TREE::ranges);
    return Combinators.combine(some, some)
        .as((in, out) -> Language.TREE.normal(in.minus(out)))
        .filter(ranges -> !ranges.isEmpty());
  }

  private static Ranges meant(Spoken spoken) {
    if (spoken.isNothing()) {
      return Ranges.NONE;
    }
    Ranges allowed = spoken.allowed().isEmpty() ? ALL : Language.TREE.ranges(spoken.allowed());
    return Language.TREE.normal(allowed.minus(Language.TREE.ranges(spoken.heldBack())));
  }
}
