package io.dealstream.vocabulary;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Languages by their BCP 47 tags, like `es`, `es-419` or `fil`. Source of the codes: the JDK's
/// list of ISO 639-1 and, for languages that have three letters only, the CLDR names in the JDK.
public final class Language {
  /// Stands for all languages.
  public static final String ALL = "ALL";

  /// The languages in which rights are sold: those of the world, the members of a language that is
  /// several (Bokmål of Norwegian), regional and written variants. Beside its members and variants
  /// a language has one more leaf, like `es-other`, for what is none of them: whoever is left with
  /// Spanish but not Latin American Spanish still has the Spanish of all other places. A later
  /// variant is split off from there, so that an older sale keeps it.
  public static final Tree TREE = Tree.read("languages.csv");

  private static final String REST = "-other";

  /// What RFC 5646 recommends to have room for.
  private static final int LONGEST = 35;

  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  /// Names that have two letters already: BCP 47 does not let `spa` or `ger` stand beside `es` and
  /// `de`.
  private static final Set<String> NAMED_IN_TWO =
      TWO_LETTERS.stream().map(Language::name).collect(Collectors.toUnmodifiableSet());

  /// Codes that have a name but stand for no language: several, none, not coded, made up.
  private static final Set<String> NO_LANGUAGE = Set.of("mul", "zxx", "mis", "art");

  private Language() {}

  /// True for `ALL` and for a tag in its canonical form whose parts are all known: language and,
  /// where given, script and region; variants need be well-formed only. Extensions and private use
  /// are refused: they say nothing about a language.
  public static boolean isTag(String tag) {
    return tag.equals(ALL) || (tag.length() <= LONGEST && isCanonical(tag));
  }

  /// True for `ALL` and for a tag whose rights can be sold: it stands in [#TREE]. What a title is
  /// called or told in may be any other tag.
  public static boolean isLicensable(String tag) {
    return TREE.find(tag).isPresent();
  }

  /// True for the leaf of [#TREE] that is what is left of a language beside its variants. It has a
  /// code of ours only.
  public static boolean isRest(String code) {
    return code.endsWith(REST);
  }

  /// The numbers of tags. One that has none of its own counts as the nearest above it that has.
  public static Ranges ranges(Collection<String> tags) {
    return TREE.ranges(tags.stream().map(Language::inTree).toList());
  }

  private static String inTree(String tag) {
    String at = tag;
    while (!isLicensable(at)) {
      int end = at.lastIndexOf('-');
      at = end < 0 ? ALL : at.substring(0, end);
    }
    return at;
  }

  private static boolean isCanonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.toLanguageTag().equals(tag)
          && !locale.hasExtensions()
          && isLowerCase(locale.getVariant())
          && isLanguage(locale.getLanguage())
          && isScript(locale)
          && isRegion(locale);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  // The JDK leaves the case of variants as it is; the registry writes them in lower case.
  private static boolean isLowerCase(String variant) {
    return variant.equals(variant.toLowerCase(Locale.ROOT));
  }

  private static boolean isLanguage(String code) {
    if (code.length() == 2) {
      return TWO_LETTERS.contains(code);
    }
    String name = name(code);
    return !NO_LANGUAGE.contains(code) && !NAMED_IN_TWO.contains(name) && !name.equals(code);
  }

  private static String name(String code) {
    return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
  }

  private static boolean isScript(Locale locale) {
    String code = locale.getScript();
    return code.isEmpty() || !locale.getDisplayScript(Locale.ENGLISH).equals(code);
  }

  /// A country, or an area by its UN M.49 number, like 419 for Latin America.
  private static boolean isRegion(Locale locale) {
    String code = locale.getCountry();
    return code.isEmpty()
        || Territory.isCountry(code)
        || (code.length() == 3 && !locale.getDisplayCountry(Locale.ENGLISH).equals(code));
  }
}
