package io.dealstream.announcement.deliver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The right to send to one webhook for a while, and how far it is.
///
/// @param by who has it
/// @param course which replay it is
/// @param delivered position in the log up to which everything was
/// @param furthest the last position ever delivered
/// @param failures of the announcement that is next
record Claim(
    UUID webhookId,
    UUID by,
    int course,
    long delivered,
    long furthest,
    int failures,
    @Nullable Instant failingSince) {
  /// The same after a delivery.
  Claim at(long position) {
    return new Claim(webhookId, by, course, position, Math.max(furthest, position), 0, null);
  }

  /// The same after something that was not for this webhook.
  Claim past(long position) {
    return new Claim(webhookId, by, course, position, furthest, 0, null);
  }
}
