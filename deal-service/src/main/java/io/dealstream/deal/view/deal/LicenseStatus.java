package io.dealstream.deal.view.deal;

import io.dealstream.deal.domain.deal.License.Life;

/// What became of a license since its signature.
public enum LicenseStatus {
  ACTIVE,
  SUSPENDED,
  TERMINATED,
  EXPIRED;

  static LicenseStatus of(Life life) {
    return switch (life) {
      case Life.Active() -> ACTIVE;
      case Life.Suspended(var from) -> SUSPENDED;
      case Life.Terminated(var from) -> TERMINATED;
      case Life.Expired(var lastDay) -> EXPIRED;
    };
  }
}
