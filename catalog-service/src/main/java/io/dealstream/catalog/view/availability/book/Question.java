package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;

/// What somebody wants to sell.
///
/// @param extent its days are the window
/// @param exclusive whether it is to be sold to one licensee alone
/// @param minimumDays without a break, 1 or more
/// @param holds whether what is kept for licensees counts as gone
public record Question(
    Extent extent, boolean exclusive, int minimumDays, Match match, boolean holds) {
  public Question {
    if (minimumDays < 1) {
      throw new IllegalArgumentException("nothing is sold for less than a day");
    }
  }

  /// Whether an extent can be sold, whatever the number of days.
  public static Question of(Extent extent, boolean exclusive, boolean holds) {
    return new Question(extent, exclusive, 1, Match.OVERLAPS, holds);
  }

  /// The same of another extent.
  public Question with(Extent other) {
    return new Question(other, exclusive, minimumDays, match, holds);
  }
}
