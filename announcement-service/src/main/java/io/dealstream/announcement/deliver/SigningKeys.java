package io.dealstream.announcement.deliver;

import io.dealstream.announcement.domain.webhook.SecretMark;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The keys of the installation, from which the secrets of all webhooks follow: no secret is kept
/// anywhere. Who reads the database, a copy of it or the log can sign nothing.
public final class SigningKeys {
  private static final int SHORTEST = 32;
  private static final int ID_BYTES = 8;
  private static final String PURPOSE = "dealstream webhook ";

  /// By their ids; the present one first.
  private final Map<String, byte[]> keys = new LinkedHashMap<>();

  /// @param present from which new secrets follow; without it there are no webhooks
  /// @param former for the secrets that were issued before the present one was set
  /// @throws IllegalArgumentException when one is too short to be a key
  public SigningKeys(Optional<String> present, Optional<String> former) {
    Stream.of(present, former)
        .flatMap(Optional::stream)
        .map(SigningKeys::bytes)
        .forEach(key -> keys.put(id(key), key));
  }

  /// The id of the key from which new secrets follow; nothing when there is none.
  public Optional<String> present() {
    return keys.keySet().stream().findFirst();
  }

  /// The bytes with which requests to a webhook are signed; nothing when the key is not here.
  Optional<byte[]> secret(UUID webhookId, SecretMark mark) {
    return Optional.ofNullable(keys.get(mark.keyId()))
        .map(key -> Hmac.sha256(key, utf8(PURPOSE + webhookId + " " + mark.generation())));
  }

  /// A secret as its receiver keeps it.
  public Optional<String> secretText(UUID webhookId, SecretMark mark) {
    return secret(webhookId, mark)
        .map(secret -> "whsec_" + Base64.getEncoder().encodeToString(secret));
  }

  private static String id(byte[] key) {
    return HexFormat.of().formatHex(Hmac.sha256(key, utf8(PURPOSE + "key id")), 0, ID_BYTES);
  }

  private static byte[] bytes(String key) {
    if (key.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "dealstream.webhooks.key must have " + SHORTEST + " characters at least, all random");
    }
    return utf8(key);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
