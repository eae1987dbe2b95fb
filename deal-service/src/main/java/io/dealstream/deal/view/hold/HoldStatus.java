package io.dealstream.deal.view.hold;

/// What became of a hold.
public enum HoldStatus {
  ACTIVE,
  EXPIRED,
  RELEASED,
  /// Its licensee signed.
  EXERCISED,
  /// Another licensee signed.
  DISPLACED
}
