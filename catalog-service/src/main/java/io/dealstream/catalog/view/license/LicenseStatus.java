package io.dealstream.catalog.view.license;

/// What became of a license since its signature.
public enum LicenseStatus {
  ACTIVE,
  SUSPENDED,
  TERMINATED,
  EXPIRED
}
