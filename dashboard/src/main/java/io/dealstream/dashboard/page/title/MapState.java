package io.dealstream.dashboard.page.title;

/// What a country is on the map of a title, the first that fits.
enum MapState {
  ANNOUNCED,
  LICENSED,
  HELD,
  NEGOTIATING,
  FREE,
  PARTLY,
  UNKNOWN,
  NOT_OURS
}
