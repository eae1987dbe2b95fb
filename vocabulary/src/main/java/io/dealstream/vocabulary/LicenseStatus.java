package io.dealstream.vocabulary;

/// What became of a license since its signature.
public enum LicenseStatus {
  ACTIVE,
  SUSPENDED,
  TERMINATED,
  EXPIRED
}
