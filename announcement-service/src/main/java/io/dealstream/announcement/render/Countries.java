package io.dealstream.announcement.render;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Names;
import io.dealstream.vocabulary.Territory;
import java.util.MissingResourceException;
import java.util.Set;

/// Country names of one language, all of them from CLDR, and names of parts of countries. CLDR
/// knows several forms of some names; the message file says for which countries the short form or
/// the variant is the one in use.
final class Countries {
  private final DisplayLanguage language;
  private final LocaleDisplayNames standard;
  private final LocaleDisplayNames shorter;
  private final UResourceBundle regions;
  private final Set<String> shortForms;
  private final Set<String> variantForms;

  Countries(ULocale locale, Set<String> shortForms, Set<String> variantForms) {
    this.language = DisplayLanguage.nearest(locale.toLocale());
    this.standard = LocaleDisplayNames.getInstance(locale);
    this.shorter = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    // No public method of ICU leads to the variants.
    this.regions =
        UResourceBundle.getBundleInstance(
            ICUData.ICU_REGION_BASE_NAME, locale, ICUResourceBundle.ICU_DATA_CLASS_LOADER);
    this.shortForms = shortForms;
    this.variantForms = variantForms;
  }

  /// The name without an article.
  String name(Territory country) {
    String code = country.code();
    if (!Territory.isCountry(code)) {
      return Names.of(country, language);
    }
    if (variantForms.contains(code)) {
      return variant(code);
    }
    return shortForms.contains(code)
        ? shorter.regionDisplayName(code)
        : standard.regionDisplayName(code);
  }

  private String variant(String code) {
    try {
      return regions.get("Countries%variant").get(code).getString();
    } catch (MissingResourceException e) {
      return standard.regionDisplayName(code);
    }
  }
}
