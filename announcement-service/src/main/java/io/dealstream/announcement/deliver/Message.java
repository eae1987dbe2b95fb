package io.dealstream.announcement.deliver;

import io.dealstream.announcement.publish.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One announcement for one webhook.
///
/// @param id the same at every try and at every replay, and another for every webhook, so that a
///   receiver can tell a repetition from a second webhook that leads to it
/// @param again true when it was delivered before
record Message(String id, boolean again, byte[] body) {
  private static final String USER_AGENT = "Dealstream-Webhooks/1";

  static Message of(Notice notice, Claim claim, long position) {
    String name = claim.webhookId() + " " + notice.eventId();
    return new Message(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
        position <= claim.furthest(),
        notice.bytes());
  }

  /// @param secrets that are valid now
  /// @param now the moment of this try
  Map<String, String> headers(List<byte[]> secrets, Instant now) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", Notice.CONTENT_TYPE);
    headers.put("User-Agent", USER_AGENT);
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", Signature.of(secrets, id, now, body));
    if (again) {
      headers.put("dealstream-replay", "true");
    }
    return headers;
  }
}
