package io.dealstream.announcement.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids of findings follow from what is claimed in which sentence, so that a sign-off holds as long
/// as the sentence stands as it is, and no longer.
final class FindingIds {
  private static final int LENGTH = 20;

  private FindingIds() {}

  /// @param before how often the same words are claimed earlier in the sentence
  static String of(String language, ClaimKind kind, String words, String sentence, int before) {
    String all = String.join("\n", language, kind.name(), words, sentence, String.valueOf(before));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
