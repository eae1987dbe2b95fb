package io.dealstream.deal.domain.licensee;

/// A buyer of licenses.
public sealed interface Licensee {
  record Unknown() implements Licensee {}

  record Registered(Profile profile) implements Licensee {}
}
