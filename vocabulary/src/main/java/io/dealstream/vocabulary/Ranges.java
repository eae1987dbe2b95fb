package io.dealstream.vocabulary;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A set of numbers as PostgreSQL's `int4multirange` holds it. Two that hold the same numbers are
/// equal, whatever they were made of.
///
/// @param intervals in order; between two of them at least one number is missing
public record Ranges(List<Interval> intervals) {
  /// No number at all.
  public static final Ranges NONE = new Ranges(List.of());

  private static final String ONE = "\\[(-?\\d+),(-?\\d+)\\)";
  private static final Pattern PART = Pattern.compile(ONE);
  private static final Pattern TEXT = Pattern.compile("\\{(" + ONE + "(," + ONE + ")*)?}");

  /// Takes intervals in any order; they may overlap.
  public Ranges {
    intervals = isInOrder(intervals) ? List.copyOf(intervals) : merged(intervals);
  }

  public static Ranges of(Interval... intervals) {
    return new Ranges(List.of(intervals));
  }

  public static Ranges of(Collection<Interval> intervals) {
    return new Ranges(List.copyOf(intervals));
  }

  /// Reads what PostgreSQL writes, like `{[1,5),[7,9)}`. Bounds must be there.
  ///
  /// @throws IllegalArgumentException when it is something else
  public static Ranges parse(String text) {
    if (!TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("no bounded int4multirange: " + text);
    }
    return new Ranges(
        PART.matcher(text)
            .results()
            .map(m -> new Interval(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
            .toList());
  }

  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /// The numbers of both.
  public Ranges union(Ranges other) {
    return new Ranges(Stream.concat(intervals.stream(), other.intervals.stream()).toList());
  }

  /// The numbers that are in both.
  public Ranges intersect(Ranges other) {
    List<Interval> both = new ArrayList<>();
    int here = 0;
    int there = 0;
    while (here < intervals.size() && there < other.intervals.size()) {
      Interval a = intervals.get(here);
      Interval b = other.intervals.get(there);
      if (a.overlaps(b)) {
        both.add(new Interval(Math.max(a.low(), b.low()), Math.min(a.high(), b.high())));
      }
      if (a.high() < b.high()) {
        here++;
      } else {
        there++;
      }
    }
    return new Ranges(both);
  }

  /// The numbers that are not in the other.
  public Ranges minus(Ranges other) {
    return intersect(other.complement());
  }

  /// True when some number is in both: `&&` in PostgreSQL.
  public boolean overlaps(Ranges other) {
    return other.intervals.stream().anyMatch(this::overlaps);
  }

  /// True when all numbers of the other are in this one: `@>` in PostgreSQL.
  public boolean covers(Ranges other) {
    return other.intervals.stream().allMatch(this::covers);
  }

  /// True when all numbers of an interval are in these.
  public boolean covers(Interval interval) {
    int next = firstEndingAfter(interval.low());
    return next < intervals.size() && intervals.get(next).covers(interval);
  }

  /// True when some number of an interval is in these.
  public boolean overlaps(Interval interval) {
    int next = firstEndingAfter(interval.low());
    return next < intervals.size() && intervals.get(next).overlaps(interval);
  }

  /// The intervals, whole and in order, that have some number of another.
  List<Interval> overlapping(Interval other) {
    int first = firstEndingAfter(other.low());
    int end = first;
    while (end < intervals.size() && intervals.get(end).overlaps(other)) {
      end++;
    }
    return intervals.subList(first, end);
  }

  private int firstEndingAfter(int number) {
    int low = 0;
    int high = intervals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (intervals.get(middle).high() > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// As PostgreSQL writes it, like `{[1,5),[7,9)}`.
  @Override
  public String toString() {
    return intervals.stream().map(Interval::toString).collect(Collectors.joining(",", "{", "}"));
  }

  private Ranges complement() {
    List<Interval> gaps = new ArrayList<>();
    int from = Integer.MIN_VALUE;
    for (Interval interval : intervals) {
      if (from < interval.low()) {
        gaps.add(new Interval(from, interval.low()));
      }
      from = interval.high();
    }
    if (from < Integer.MAX_VALUE) {
      gaps.add(new Interval(from, Integer.MAX_VALUE));
    }
    return new Ranges(gaps);
  }

  /// Most sets come out of others in order; looking costs less than sorting.
  private static boolean isInOrder(List<Interval> intervals) {
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i - 1).high() >= intervals.get(i).low()) {
        return false;
      }
    }
    return true;
  }

  private static List<Interval> merged(List<Interval> intervals) {
    List<Interval> merged = new ArrayList<>();
    for (Interval next : intervals.stream().sorted(comparingInt(Interval::low)).toList()) {
      if (merged.isEmpty() || merged.getLast().high() < next.low()) {
        merged.add(next);
      } else {
        Interval last = merged.removeLast();
        merged.add(new Interval(last.low(), Math.max(last.high(), next.high())));
      }
    }
    return List.copyOf(merged);
  }
}
