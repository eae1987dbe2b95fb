package io.dealstream.announcement.check;

/// Something that a sentence says, as it was read.
///
/// @param key what is meant, by which claims are compared: `MX`, `COUNTRIES:8`, `Canal 13`
/// @param exact false for a name that is not written as it is registered
/// @param first number of its first token
/// @param last number of its last token
/// @param words as they stand there
/// @param from first character of the sentence's text
/// @param to the one after the last
record Claim(
    ClaimKind kind,
    String key,
    boolean exact,
    int first,
    int last,
    String words,
    int from,
    int to) {
  /// What two claims that say the same have in common.
  record Meaning(ClaimKind kind, String key) {}

  Meaning meaning() {
    return new Meaning(kind, key);
  }

  boolean is(ClaimKind other) {
    return kind == other;
  }

  /// What follows the colon of its key.
  String value() {
    return key.substring(key.indexOf(':') + 1);
  }

  /// What stands before the colon of its key.
  String unit() {
    return key.substring(0, Math.max(0, key.indexOf(':')));
  }
}
