package io.dealstream.announcement.view.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Facts as the JSON text in which they are kept.
final class FactText {
  private FactText() {}

  static <T> T read(String json, Class<T> type) {
    try {
      return Json.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent("a fact cannot be read as " + type.getSimpleName(), e);
    }
  }

  /// By which is known again what a fact says.
  static String digest(Object says) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] text = Json.write(says).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
