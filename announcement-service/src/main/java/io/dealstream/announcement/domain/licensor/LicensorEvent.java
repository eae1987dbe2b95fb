package io.dealstream.announcement.domain.licensor;

/// What happened to the licensor's profile, as the log keeps it.
public sealed interface LicensorEvent {
  record LicensorDescribed(Profile profile) implements LicensorEvent {}
}
