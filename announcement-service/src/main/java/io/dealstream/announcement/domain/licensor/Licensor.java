package io.dealstream.announcement.domain.licensor;

/// The distributor whose installation this is.
public sealed interface Licensor {
  record Unknown() implements Licensor {}

  record Described(Profile profile) implements Licensor {}
}
