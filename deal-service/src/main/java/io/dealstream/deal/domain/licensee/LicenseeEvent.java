package io.dealstream.deal.domain.licensee;

/// What happened to a licensee, as the log keeps it.
public sealed interface LicenseeEvent {
  record LicenseeRegistered(Profile profile) implements LicenseeEvent {}

  record LicenseeRevised(Profile profile) implements LicenseeEvent {}
}
