package io.dealstream.announcement.check;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Names;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.Tree;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All names that CLDR has for countries in one language, and ours for parts of countries.
final class CountryForms {
  private static final List<String> TABLES =
      List.of("Countries", "Countries%short", "Countries%variant");

  static Phrases<Territory> of(ULocale locale) {
    Phrases<Territory> forms = new Phrases<>();
    UResourceBundle bundle =
        UResourceBundle.getBundleInstance(
            ICUData.ICU_REGION_BASE_NAME, locale, ICUResourceBundle.ICU_DATA_CLASS_LOADER);
    for (String table : TABLES) {
      countries()
          .forEach(country ->
              name(bundle, table, country.code())
                  .ifPresent(name -> forms.add(Tokens.words(name), country)));
    }
    countries().forEach(country -> add(forms, country, locale));
    return forms;
  }

  /// Parts of countries are called like much else, so only those that a release is about are looked
  /// for.
  static Phrases<Territory> of(ULocale locale, Set<Territory> parts) {
    Phrases<Territory> forms = new Phrases<>();
    parts.forEach(part -> add(forms, part, locale));
    return forms;
  }

  private static void add(Phrases<Territory> forms, Territory territory, ULocale locale) {
    DisplayLanguage language = DisplayLanguage.nearest(locale.toLocale());
    forms.add(Tokens.words(Names.of(territory, language)), territory);
  }

  private CountryForms() {}

  /// No public method of ICU tells whether there is a short form or a variant.
  private static Optional<String> name(UResourceBundle bundle, String table, String code) {
    try {
      return Optional.of(bundle.get(table).get(code).getString());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static Stream<Territory> countries() {
    return Territory.TREE.children(Territory.WORLD.code()).stream()
        .map(Tree.Node::code)
        .map(Territory::new);
  }
}
