package io.dealstream.announcement.domain.spokesperson;

/// What happened to a spokesperson, as the log keeps it.
public sealed interface SpokespersonEvent {
  record SpokespersonRegistered(Profile profile) implements SpokespersonEvent {}

  record SpokespersonRevised(Profile profile) implements SpokespersonEvent {}

  record SpokespersonRetired() implements SpokespersonEvent {}
}
