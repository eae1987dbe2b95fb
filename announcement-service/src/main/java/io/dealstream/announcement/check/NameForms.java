package io.dealstream.announcement.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The form in which names are compared: what people translate in names, `Channel` for `Canal`,
/// `Six` for `Seis`, is the same in it.
final class NameForms {
  static final String NUMBER = "§number";
  private static final String CHANNEL = "§channel";
  private static final int HIGHEST_IN_WORDS = 31;
  private static final List<ULocale> SPELLED =
      List.of(ULocale.ENGLISH, new ULocale("es"), new ULocale("tr"));

  private final Map<String, String> translations = new HashMap<>();

  NameForms(CheckWords words, ULocale locale) {
    SPELLED.forEach(this::numbers);
    numbers(locale);
    words.forms("generic.channel").forEach(form -> translations.put(Tokens.folded(form), CHANNEL));
    words.forms("generic.number").forEach(form -> translations.put(Tokens.folded(form), NUMBER));
  }

  private void numbers(ULocale language) {
    RuleBasedNumberFormat spelling =
        new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
    for (int n = 2; n <= HIGHEST_IN_WORDS; n++) {
      List<String> spelled = Tokens.words(spelling.format(n));
      if (spelled.size() == 1) {
        translations.putIfAbsent(spelled.getFirst(), String.valueOf(n));
      }
    }
  }

  List<String> of(List<Token> tokens) {
    return tokens.stream().map(t -> translations.getOrDefault(t.folded(), t.folded())).toList();
  }
}
