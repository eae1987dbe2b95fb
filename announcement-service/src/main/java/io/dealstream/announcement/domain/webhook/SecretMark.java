package io.dealstream.announcement.domain.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which secret it is, but nothing of the secret itself: that follows from this and from a key that
/// only the installation has.
///
/// @param generation 1, 2, 3 …
/// @param keyId which key of the installation
/// @param until the moment from which on nothing is signed with it; null for the newest
public record SecretMark(int generation, String keyId, @Nullable Instant until) {
  public SecretMark {
    if (generation < 1) {
      throw new IllegalArgumentException("generations begin with 1");
    }
  }

  /// Whether requests are signed with it at this moment.
  public boolean isValid(Instant at) {
    return until == null || at.isBefore(until);
  }

  SecretMark endingBy(Instant moment) {
    return new SecretMark(generation, keyId, isValid(moment) ? moment : until);
  }
}
