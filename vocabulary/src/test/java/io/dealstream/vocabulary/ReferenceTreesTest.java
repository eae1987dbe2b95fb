package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.Tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The trees of media, territories and languages.
class ReferenceTreesTest {
  private static final Map<String, Tree> TREES =
      Map.of("media", Media.TREE, "territories", Territory.TREE, "languages", Language.TREE);

  /// Rights that were signed hold these numbers. A line may be added, never changed or removed.
  @ParameterizedTest
  @ValueSource(strings = {"media", "territories", "languages"})
  void aNumberOnceGivenNeverChanges(String name) throws IOException {
    Map<String, Interval> given = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/golden", name + ".csv"))) {
      String[] values = line.split(",");
      given.put(values[0], new Interval(Integer.parseInt(values[1]), Integer.parseInt(values[2])));
    }
    Map<String, Interval> now = new LinkedHashMap<>();
    tree(name).nodes().forEach(node -> now.put(node.code(), node.interval()));
    assertThat(now).containsAllEntriesOf(given);
    assertThat(given).as("the golden copy is complete").containsOnlyKeys(now.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"media", "territories", "languages"})
  void everyNodeHasRoomForLaterChildren(String name) {
    Tree tree = tree(name);
    assertThat(tree.nodes())
        .allSatisfy(node -> {
          List<Node> below = tree.children(node.code());
          int used = below.stream().mapToInt(c -> c.interval().high() - c.interval().low()).sum();
          assertThat(node.interval().high() - node.interval().low() - used)
              .as(node.code())
              .isGreaterThan(1);
        });
  }

  @Provide
  Arbitrary<Set<String>> codes() {
    return Arbitraries.of(Territory.TREE.nodes()).map(Node::code).set().ofMaxSize(40);
  }

  @Property(tries = 200)
  void codesComeBackFromTheirNumbers(@ForAll("codes") Set<String> codes) {
    List<String> fewest = Territory.TREE.codes(Territory.TREE.ranges(codes));
    assertThat(Territory.TREE.leaves(fewest)).isEqualTo(Territory.TREE.leaves(codes));
    assertThat(fewest).hasSizeLessThanOrEqualTo(codes.size());
  }

  @Property(tries = 200)
  void numbersOverlapExactlyWhenLeavesAreShared(
      @ForAll("codes") Set<String> some, @ForAll("codes") Set<String> others) {
    List<String> shared = Territory.TREE.leaves(some);
    shared = shared.stream().filter(Territory.TREE.leaves(others)::contains).toList();
    Ranges both = Territory.TREE.ranges(some).intersect(Territory.TREE.ranges(others));
    assertThat(both.isEmpty()).isEqualTo(shared.isEmpty());
    assertThat(Territory.TREE.leaves(Territory.TREE.codes(both))).isEqualTo(shared);
  }

  @ParameterizedTest
  @EnumSource
  void mediaStandInTheTreeUnderTheirParents(Media media) {
    assertThat(Media.TREE.node(media.name()).parent())
        .isEqualTo(media.parent().map(Media::name).orElse(null));
  }

  @Test
  void finishedWorksAndWhatIsDerivedFromThemNeverCollide() {
    Ranges derived = Media.TREE.ranges(List.of("DERIVATIVE"));
    assertThat(Media.TREE.children("ALL"))
        .filteredOn(branch -> !branch.code().equals("DERIVATIVE"))
        .allSatisfy(b -> assertThat(derived.overlaps(Ranges.of(b.interval()))).isFalse());
    assertThat(derived.overlaps(Media.TREE.ranges(List.of("ALL")))).isTrue();
  }

  @Test
  void theCountriesAreThoseOfTheJdkAndKosovo() {
    assertThat(Territory.TREE.children("WORLD"))
        .extracting(Node::code)
        .containsAll(Arrays.asList(Locale.getISOCountries()))
        .contains("XK", "PR")
        .hasSize(Locale.getISOCountries().length + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BE 3", "CA 13", "CH 26", "ES 19", "GB 4", "US 51"})
  void aDividedCountryIsAllItsParts(String countryAndParts) {
    String country = countryAndParts.substring(0, 2);
    List<String> parts = Territory.TREE.children(country).stream().map(Node::code).toList();
    assertThat(parts)
        .hasSize(Integer.parseInt(countryAndParts.substring(3)))
        .allSatisfy(part -> assertThat(part).startsWith(country + "-"));
    assertThat(Territory.TREE.ranges(parts)).isEqualTo(Territory.TREE.ranges(List.of(country)));
    List<String> two = parts.subList(1, 3);
    assertThat(Territory.TREE.codes(Territory.TREE.ranges(two))).isEqualTo(two);
  }

  private static Tree tree(String name) {
    return Objects.requireNonNull(TREES.get(name));
  }
}
