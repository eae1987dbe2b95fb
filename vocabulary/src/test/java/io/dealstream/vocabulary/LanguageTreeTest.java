package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.Tree.Node;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTreeTest {
  static Stream<String> codes() {
    return Language.TREE.nodes().stream().map(Node::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everythingInItIsATagAndHasAName(String code) {
    assertThat(Language.isTag(code)).isTrue();
    assertThat(Language.isLicensable(code)).isTrue();
    for (DisplayLanguage language : DisplayLanguage.values()) {
      assertThat(Names.ofLanguage(code, language)).isNotEqualTo(code).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "es-MX es-419 es ALL",
        "es-ES es ALL",
        "es-other es ALL",
        "pt-BR pt ALL",
        "zh-Hant-TW zh-Hant zh ALL",
        "yue-Hant yue zh ALL",
        "sr-Latn sr ALL",
        "nb no ALL",
        "fil tl ALL",
        "fr-CA fr ALL",
        "ar-EG ar ALL",
        "tr-CY tr ALL"
      })
  void variantsStandBelowWhatTheyAreVariantsOf(String way) {
    List<String> codes = List.of(way.split(" "));
    for (int i = 1; i < codes.size(); i++) {
      assertThat(Language.TREE.node(codes.get(i - 1)).parent()).isEqualTo(codes.get(i));
    }
  }

  @Test
  void everyLanguageWithVariantsHasALeafForTheOthers() {
    assertThat(Language.TREE.nodes())
        .filteredOn(node -> !node.code().equals("ALL"))
        .filteredOn(node -> !Language.TREE.children(node.code()).isEmpty())
        .isNotEmpty()
        .allSatisfy(node ->
            assertThat(Language.TREE.children(node.code()).getFirst().code())
                .isEqualTo(node.code() + "-other"));
  }

  @Test
  void aLanguageIsMoreThanAllItsNamedVariants() {
    Ranges spanish = Language.TREE.ranges(List.of("es"));
    Ranges rest = spanish.minus(Language.TREE.ranges(List.of("es-419")));
    assertThat(Language.TREE.codes(rest)).containsExactly("es-other", "es-ES", "es-GQ", "es-PH");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-150", "de-1996", "ca-valencia", "zh-Latn", "es-419-MX", "xx", ""})
  void whatIsNotInItIsNotLicensable(String tag) {
    assertThat(Language.isLicensable(tag)).isFalse();
  }
}
