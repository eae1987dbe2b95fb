package io.dealstream.announcement.domain.spokesperson;

/// What people do with a spokesperson.
public sealed interface SpokespersonCommand {
  record RegisterSpokesperson(Profile profile) implements SpokespersonCommand {}

  record ReviseSpokesperson(Profile profile) implements SpokespersonCommand {}

  record RetireSpokesperson() implements SpokespersonCommand {}
}
