package io.dealstream.announcement.domain.release;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A claim of a release that the facts do not carry.
///
/// @param id the same as long as the sentence stands as it is
/// @param kind what it is about, like `COUNTRY`
/// @param words as they stand in the sentence
/// @param registered what the facts say instead; null when they say nothing
public record Doubt(
    String id,
    Weight weight,
    String language,
    Block block,
    String kind,
    String words,
    String sentence,
    @Nullable String registered) {
  /// What has to be done about it.
  public enum Weight {
    /// It must not be public: it has to go.
    FORBIDDEN,
    /// The facts say otherwise: it has to be put right.
    CONTRADICTED,
    /// The facts say nothing of it, or somebody is quoted with it: a person has to answer for it.
    OPEN
  }

  /// As a caller gets to see it.
  Map<String, Object> facts() {
    Map<String, Object> facts =
        new HashMap<>(
            Map.of(
                "id", id,
                "language", language,
                "block", block.name(),
                "kind", kind,
                "words", words,
                "sentence", sentence));
    if (registered != null) {
      facts.put("registered", registered);
    }
    return facts;
  }
}
