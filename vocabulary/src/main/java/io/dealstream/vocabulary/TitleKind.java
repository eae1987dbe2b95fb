package io.dealstream.vocabulary;

/// What kind of work a title is.
public enum TitleKind {
  FILM,
  SERIES,
  FORMAT,
  DOCUMENTARY,
  SPECIAL
}
