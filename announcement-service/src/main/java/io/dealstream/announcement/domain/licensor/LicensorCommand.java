package io.dealstream.announcement.domain.licensor;

/// What people do with the licensor's profile.
public sealed interface LicensorCommand {
  record DescribeLicensor(Profile profile) implements LicensorCommand {}
}
