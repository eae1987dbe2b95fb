package io.dealstream.vocabulary;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;

/// Languages by their BCP 47 tags, like `es`, `es-419` or `tr`.
public final class Language {
  /// Stands for all languages.
  public static final String ALL = "ALL";

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Language() {}

  /// True for `ALL` and for a well-formed tag that begins with an ISO 639-1 code, in its canonical
  /// form.
  public static boolean isTag(String tag) {
    return tag.equals(ALL) || isCanonical(tag);
  }

  private static boolean isCanonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return CODES.contains(locale.getLanguage())
          && locale.toLanguageTag().equals(tag)
          && !locale.getISO3Language().isEmpty();
    } catch (IllformedLocaleException | MissingResourceException e) {
      return false;
    }
  }
}
