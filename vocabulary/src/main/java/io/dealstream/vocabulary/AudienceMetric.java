package io.dealstream.vocabulary;

/// What an audience result counts, each with its unit.
public enum AudienceMetric {
  /// People who watched.
  VIEWERS(Unit.PEOPLE),
  /// Tickets sold in cinemas.
  ADMISSIONS(Unit.TICKETS),
  /// Part of those who watched anything at that time.
  SHARE(Unit.PERCENT),
  /// Part of all households or people that could have watched.
  RATING(Unit.PERCENT),
  /// Place in a list, 1 is the first.
  RANK(Unit.PLACE);

  private final Unit unit;

  AudienceMetric(Unit unit) {
    this.unit = unit;
  }

  public Unit unit() {
    return unit;
  }

  /// What a value of a metric is measured in.
  public enum Unit {
    PEOPLE,
    TICKETS,
    PERCENT,
    PLACE
  }
}
