package io.dealstream.vocabulary;

import java.util.Arrays;
import java.util.Locale;

/// The languages that codes have names in.
public enum DisplayLanguage {
  EN,
  ES,
  TR;

  private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

  /// The language of a locale when it is one of these, otherwise English.
  public static DisplayLanguage nearest(Locale locale) {
    return Arrays.stream(values())
        .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(EN);
  }

  public Locale locale() {
    return locale;
  }
}
