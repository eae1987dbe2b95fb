package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.domain.title.Facts.Season;

/// What one line of a sheet offers.
sealed interface Item {

  /// A work that is one piece.
  record Movie() implements Item {}

  record WholeSeason(Season season) implements Item {}

  record Episode(Season season, int number) implements Item {}
}
