package io.dealstream.deal.domain.licensee;

/// What people do with a licensee.
public sealed interface LicenseeCommand {
  record RegisterLicensee(Profile profile) implements LicenseeCommand {}

  record ReviseLicensee(Profile profile) implements LicenseeCommand {}
}
