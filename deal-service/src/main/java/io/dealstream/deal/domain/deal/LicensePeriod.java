package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// First and last day, both included; null is unknown.
public record LicensePeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final LicensePeriod UNKNOWN = new LicensePeriod(null, null);

  public LicensePeriod {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a license period ends before it starts");
    }
  }
}
