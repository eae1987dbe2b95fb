package io.dealstream.announcement.deliver;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// Signs as Standard Webhooks 1.0 says: over id, moment and body, so that none of them can be
/// exchanged, once with every valid secret.
final class Signature {
  private Signature() {}

  /// The value of `webhook-signature`.
  ///
  /// @param at the moment of this try, in whole seconds as in `webhook-timestamp`
  static String of(List<byte[]> secrets, String id, Instant at, byte[] body) {
    byte[] before = (id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8);
    return secrets.stream()
        .map(secret -> Base64.getEncoder().encodeToString(Hmac.sha256(secret, before, body)))
        .map(signature -> "v1," + signature)
        .collect(Collectors.joining(" "));
  }
}
