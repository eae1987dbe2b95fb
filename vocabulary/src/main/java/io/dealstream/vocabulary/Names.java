package io.dealstream.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What codes are called. Countries and languages are called as CLDR calls them, from the JDK; what
/// CLDR has no name for has ours.
public final class Names {
  private static final Map<String, Name> MEDIA = read("media-names.csv");
  private static final Map<String, Name> TERRITORIES = read("territory-names.csv");
  private static final Map<String, Name> LANGUAGES = read("language-names.csv");
  private static final String OTHER = "-other";

  private Names() {}

  public static String of(Media media, DisplayLanguage language) {
    return Objects.requireNonNull(MEDIA.get(media.name())).in(language);
  }

  public static String of(Territory territory, DisplayLanguage language) {
    return Optional.ofNullable(TERRITORIES.get(territory.code()))
        .map(name -> name.in(language))
        .orElseGet(() -> area(territory.code(), language));
  }

  /// @param tag of a language, or `ALL`
  /// @throws IllegalArgumentException when it is no [Language#isTag(String)]
  public static String ofLanguage(String tag, DisplayLanguage language) {
    if (!Language.isTag(tag)) {
      throw new IllegalArgumentException("unknown language " + tag);
    }
    if (tag.equals(Language.ALL)) {
      return words(Language.ALL, language);
    }
    return tag.endsWith(OTHER)
        ? other(tag.substring(0, tag.length() - OTHER.length()), language)
        : Locale.forLanguageTag(tag).getDisplayName(language.locale());
  }

  /// The name of a country or, by its UN M.49 number, of a part of the world.
  static String area(String code, DisplayLanguage language) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }

  /// `Spanish (other)`, `Spanish (Latin America, other)`.
  private static String other(String tag, DisplayLanguage language) {
    String name = Locale.forLanguageTag(tag).getDisplayName(language.locale());
    String word = words(OTHER, language);
    return name.endsWith(")")
        ? name.substring(0, name.length() - 1) + ", " + word + ")"
        : name + " (" + word + ")";
  }

  private static String words(String key, DisplayLanguage language) {
    return Objects.requireNonNull(LANGUAGES.get(key)).in(language);
  }

  private static Map<String, Name> read(String resource) {
    return Csv.rows(resource).stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, Names::name));
  }

  private static Name name(List<String> row) {
    String en = row.get(1);
    return new Name(en, orElse(row.get(2), en), orElse(row.get(3), en));
  }

  private static String orElse(String name, String other) {
    return name.isEmpty() ? other : name;
  }
}
