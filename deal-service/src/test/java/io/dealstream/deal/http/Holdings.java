package io.dealstream.deal.http;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Bodies of requests for holds.
final class Holdings {
  static final Instant IN_MONTHS =
      Instant.now().plus(Duration.ofDays(100)).truncatedTo(ChronoUnit.SECONDS);

  private Holdings() {}

  /// Exclusive free television in Chile for two years.
  static String freeTv(UUID titleId) {
    return """
    {"titleIds":["%s"],"media":["FREE_TV"],"territories":["CL"],"from":"2027-01-01",\
    "to":"2028-12-31","exclusive":true}\
    """
        .formatted(titleId);
  }

  static String hold(UUID licenseeId, String block, Instant until) {
    return """
    {"licenseeId":"%s","block":%s,"until":"%s","reason":"They decide after the market"}\
    """
        .formatted(licenseeId, block, until);
  }
}
