package io.dealstream.benchmarks.load;

import java.time.Duration;

/// How long things are measured.
///
/// @param warmUp before every figure, while nothing counts
/// @param measure for every figure
/// @param settle a round of calls to a service that was just started; rounds follow each other
///   until it gets no faster
/// @param records of every replay
/// @param rounds of every replay that count; one more goes before them and does not
/// @param deals that offers are made on
/// @param titles that are sold many times
public record Pace(
    Duration warmUp,
    Duration measure,
    Duration settle,
    int records,
    int rounds,
    int deals,
    int titles) {
  /// About twenty minutes for everything.
  public static final Pace FULL =
      new Pace(
          Duration.ofSeconds(1),
          Duration.ofSeconds(4),
          Duration.ofSeconds(20),
          60_000,
          3,
          20_000,
          1_000);

  /// Shows that everything works; the figures mean little.
  public static final Pace SHORT =
      new Pace(
          Duration.ofMillis(200), Duration.ofMillis(800), Duration.ofSeconds(1), 3_000, 1, 100, 50);

  /// The same, for longer figures.
  public Pace times(int factor) {
    return new Pace(
        warmUp.multipliedBy(factor),
        measure.multipliedBy(factor),
        settle,
        records,
        rounds,
        deals,
        titles);
  }

  /// The same, for a call whose figures do not count.
  public Pace settling() {
    return new Pace(Duration.ZERO, settle, settle, records, rounds, deals, titles);
  }

  /// How long the machine may take to calm down before anything is measured.
  public Duration calm() {
    return settle.multipliedBy(9);
  }

  /// How many calls at this rate fit into warm-up and measurement, with some to spare.
  public int calls(double perSecond) {
    return (int) (perSecond * warmUp.plus(measure).toMillis() / 1000) + 1;
  }
}
