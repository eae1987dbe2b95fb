package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ranges against plain sets of numbers.
class RangesTest {
  @Provide
  Arbitrary<List<Interval>> intervals() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20), Arbitraries.integers().between(1, 8))
        .as((low, width) -> new Interval(low, low + width))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void theyHoldTheNumbersOfTheirIntervals(@ForAll("intervals") List<Interval> some) {
    assertThat(numbers(Ranges.of(some).intervals())).isEqualTo(numbers(some));
  }

  @Property
  void theyAreInOrderAndApart(@ForAll("intervals") List<Interval> some) {
    List<Interval> parts = Ranges.of(some).intervals();
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i - 1).high()).isLessThan(parts.get(i).low());
    }
  }

  @Property
  void unionIntersectionAndDifferenceAreThoseOfSets(
      @ForAll("intervals") List<Interval> some, @ForAll("intervals") List<Interval> others) {
    Ranges a = Ranges.of(some);
    Ranges b = Ranges.of(others);
    Set<Integer> union = numbers(some);
    union.addAll(numbers(others));
    Set<Integer> both = numbers(some);
    both.retainAll(numbers(others));
    Set<Integer> rest = numbers(some);
    rest.removeAll(numbers(others));
    assertThat(numbers(a.union(b).intervals())).isEqualTo(union);
    assertThat(numbers(a.intersect(b).intervals())).isEqualTo(both);
    assertThat(numbers(a.minus(b).intervals())).isEqualTo(rest);
    assertThat(a.overlaps(b)).isEqualTo(!both.isEmpty());
    assertThat(a.covers(b)).isEqualTo(numbers(some).containsAll(numbers(others)));
    assertThat(a.isEmpty()).isEqualTo(some.isEmpty());
    for (Interval one : others) {
      assertThat(a.overlaps(one)).isEqualTo(a.overlaps(Ranges.of(one)));
      assertThat(a.covers(one)).isEqualTo(numbers(some).containsAll(numbers(List.of(one))));
    }
  }

  @Property
  void whatHoldsTheSameNumbersIsEqual(
      @ForAll("intervals") List<Interval> some, @ForAll("intervals") List<Interval> others) {
    Ranges a = Ranges.of(some);
    Ranges b = Ranges.of(others);
    assertThat(a.equals(b)).isEqualTo(numbers(some).equals(numbers(others)));
    assertThat(a.minus(b).union(a.intersect(b))).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Property
  void theirTextIsReadBack(@ForAll("intervals") List<Interval> some) {
    Ranges ranges = Ranges.of(some);
    assertThat(Ranges.parse(ranges.toString())).isEqualTo(ranges);
  }

  @Test
  void theirTextIsPostgresqls() {
    assertThat(Ranges.of(new Interval(7, 9), new Interval(1, 3), new Interval(3, 5)))
        .hasToString("{[1,5),[7,9)}");
    assertThat(Ranges.NONE).hasToString("{}");
    assertThat(Ranges.parse("{[-5,-2),[0,2147483647)}").intervals())
        .containsExactly(new Interval(-5, -2), new Interval(0, Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[1,2)", "{(,)}", "{[1,)}", "{[1,2]}", "{(1,2)}", "{[2,1)}", "{[1,1)}"})
  void whatIsNoSetOfBoundedIntervalsIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ranges.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{[1,2147483648)}", "{[1,2),}", "{[1,2)[3,4)}", "{[1, 2)}"})
  void whatPostgresqlDoesNotWriteIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ranges.parse(text));
  }

  private static Set<Integer> numbers(List<Interval> intervals) {
    return intervals.stream()
        .flatMapToInt(interval -> IntStream.range(interval.low(), interval.high()))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
  }
}
