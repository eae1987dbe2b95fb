package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Extents against plain sets of their points, in a world of few leaves.
class ExtentsTest {
  private static final List<Ranges> PLACES = leaves(Territory.TREE, "MX", "CA-QC", "CA-ON", "TR");
  private static final List<Ranges> USES = leaves(Media.TREE, "FREE_TV", "SVOD", "REMAKE");
  private static final List<Ranges> TONGUES = leaves(Language.TREE, "es-419", "tr");

  @Provide
  Arbitrary<Extent> extents() {
    Arbitrary<Ranges> numbers =
        Combinators.combine(
                Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 2))
            .as((low, width) -> Ranges.of(new Interval(low, low + width)));
    return Combinators.combine(
            numbers,
            codes(Media.TREE, List.of("ALL", "LINEAR", "FREE_TV", "SVOD", "REMAKE")),
            codes(Territory.TREE, List.of("WORLD", "MX", "CA", "CA-QC", "TR")),
            codes(Language.TREE, List.of("ALL", "es", "es-419", "tr")),
            numbers)
        .as(Extent::new);
  }

  private static Arbitrary<Ranges> codes(Tree tree, List<String> from) {
    return Arbitraries.of(from).list().ofMinSize(1).ofMaxSize(2).map(tree::ranges);
  }

  @Provide
  Arbitrary<List<Extent>> books() {
    return extents().list().ofMaxSize(4);
  }

  @Property
  void unionDifferenceAndIntersectionAreThoseOfTheirPoints(
      @ForAll("books") List<Extent> some, @ForAll("books") List<Extent> others) {
    Extents a = Extents.of(some);
    Extents b = Extents.of(others);
    Set<List<Object>> rest = points(some);
    rest.removeAll(points(others));
    Set<List<Object>> both = points(some);
    both.retainAll(points(others));
    assertThat(points(a.parts())).isEqualTo(points(some));
    assertThat(points(a.minus(b).parts())).isEqualTo(rest);
    assertThat(points(a.intersect(b).parts())).isEqualTo(both);
  }

  @Property
  void partsHaveNothingInCommon(
      @ForAll("books") List<Extent> some, @ForAll("books") List<Extent> others) {
    assertApart(Extents.of(some));
    assertApart(Extents.of(some).minus(Extents.of(others)));
    assertApart(Extents.of(some).intersect(Extents.of(others)));
  }

  @Property
  void theyCoverWhatLosesNothingWithoutTheirPoints(
      @ForAll("books") List<Extent> some, @ForAll("extents") Extent one) {
    Extents a = Extents.of(some);
    assertThat(a.covers(one)).isEqualTo(Extents.of(one).minus(a).isEmpty());
    assertThat(a.overlaps(one)).isEqualTo(!a.intersect(Extents.of(one)).isEmpty());
    assertThat(a.union(one).covers(one)).isTrue();
    assertThat(a.minus(one).overlaps(one)).isFalse();
  }

  @Test
  void whatLiesSideBySideIsJoined() {
    Extent quebec = extent("CA-QC");
    assertThat(Extents.of(extent("CA")).minus(quebec).union(quebec))
        .isEqualTo(Extents.of(extent("CA")));
  }

  @Test
  void nothingIsLeftOfABranchWithoutItsLeaves() {
    Extents linear = Extents.of(Extent.ALL.with(Extent.Dimension.MEDIA, media("LINEAR")));
    Extent leaves = Extent.ALL.with(Extent.Dimension.MEDIA, media("FREE_TV", "BASIC_TV", "PAY_TV"));
    assertThat(linear.minus(leaves)).isEqualTo(Extents.NONE);
  }

  @Test
  void aDimensionIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extent.ALL.with(Extent.Dimension.DAYS, Ranges.NONE));
  }

  private static Extent extent(String territory) {
    return Extent.ALL.with(Extent.Dimension.TERRITORIES, Territory.TREE.ranges(List.of(territory)));
  }

  private static Ranges media(String... codes) {
    return Media.TREE.ranges(List.of(codes));
  }

  private static void assertApart(Extents extents) {
    List<Extent> parts = extents.parts();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        assertThat(parts.get(i).overlaps(parts.get(j))).isFalse();
      }
    }
  }

  private static Set<List<Object>> points(List<Extent> extents) {
    Set<List<Object>> points = new HashSet<>();
    extents.forEach(extent -> collect(extent, points));
    return points;
  }

  private static void collect(Extent extent, Set<List<Object>> into) {
    for (int episode = 1; episode <= 5; episode++) {
      for (int day = 1; day <= 5; day++) {
        Ranges at = Ranges.of(new Interval(episode, episode + 1));
        Ranges on = Ranges.of(new Interval(day, day + 1));
        if (extent.episodes().covers(at) && extent.days().covers(on)) {
          into.addAll(leaves(extent, episode, day));
        }
      }
    }
  }

  private static List<List<Object>> leaves(Extent extent, int episode, int day) {
    List<List<Object>> leaves = new ArrayList<>();
    for (Ranges place : within(extent.territories(), PLACES)) {
      for (Ranges use : within(extent.media(), USES)) {
        for (Ranges tongue : within(extent.languages(), TONGUES)) {
          leaves.add(List.of(episode, day, place, use, tongue));
        }
      }
    }
    return leaves;
  }

  private static List<Ranges> within(Ranges ranges, List<Ranges> leaves) {
    return leaves.stream().filter(ranges::covers).toList();
  }

  private static List<Ranges> leaves(Tree tree, String... codes) {
    return Arrays.stream(codes).map(code -> tree.ranges(List.of(code))).toList();
  }
}
