package io.dealstream.announcement.domain.coverage;

/// A check of an article: it is made once and never changes.
public sealed interface CoverageCheck {
  record NotMade() implements CoverageCheck {}

  record Made(Report report) implements CoverageCheck {}
}
