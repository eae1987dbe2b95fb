package io.dealstream.catalog.view.availability.book;

/// What nobody has said of a license or hold.
public enum Unstated {
  MEDIA,
  TERRITORIES,
  LANGUAGES,
  TERM,
  EXCLUSIVITY
}
