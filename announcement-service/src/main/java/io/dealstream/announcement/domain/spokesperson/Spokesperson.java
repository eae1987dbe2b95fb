package io.dealstream.announcement.domain.spokesperson;

/// Somebody who is quoted.
public sealed interface Spokesperson {
  record Unknown() implements Spokesperson {}

  record Registered(Profile profile) implements Spokesperson {}

  /// Quoted no longer; quotes that were given stay.
  record Retired(Profile profile) implements Spokesperson {}
}
