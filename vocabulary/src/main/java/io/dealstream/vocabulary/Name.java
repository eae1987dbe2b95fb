package io.dealstream.vocabulary;

/// What something is called in all languages that we have names in.
public record Name(String en, String es, String tr) {
  public Name {
    if (en.isBlank() || es.isBlank() || tr.isBlank()) {
      throw new IllegalArgumentException("a name is missing: " + en + ", " + es + ", " + tr);
    }
  }

  /// The name in one language.
  public String in(DisplayLanguage language) {
    return switch (language) {
      case EN -> en;
      case ES -> es;
      case TR -> tr;
    };
  }
}
