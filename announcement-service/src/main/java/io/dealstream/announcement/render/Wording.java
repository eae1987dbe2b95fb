package io.dealstream.announcement.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Set;

/// How a language says things: the messages of its file, and the grammar of lists, plurals, numbers
/// and names that CLDR has for it. Another language is another file.
public final class Wording {
  private final String language;
  private final Messages messages;
  private final ULocale locale;
  private final ListFormatter lists;
  private final Countries countries;
  private final Numbers numbers;
  private final Terms terms;

  private Wording(String language, Messages messages) {
    this.language = language;
    this.messages = messages;
    this.locale = messages.locale();
    this.lists = ListFormatter.getInstance(ULocale.forLanguageTag(raw("language.lists")));
    this.countries = new Countries(locale, codes("country.short"), codes("country.variant"));
    this.numbers = new Numbers(locale, raw("place.rule.spelled"), raw("place.rule.digits"));
    this.terms = new Terms(messages);
  }

  /// @param language as in the name of the message file
  /// @throws IllegalStateException that names what is wrong with the file
  public static Wording of(String language) {
    return new Wording(language, Messages.of(language));
  }

  /// BCP 47 tag.
  public String language() {
    return language;
  }

  /// A message without gaps.
  public String say(String key) {
    return say(key, new Gaps());
  }

  /// A message with its gaps filled.
  String say(String key, Gaps gaps) {
    return messages.say(key, gaps.values());
  }

  boolean knows(String key) {
    return messages.knows(key);
  }

  /// A value of the file as it stands there.
  String raw(String key) {
    return messages.raw(key);
  }

  String list(Collection<String> items) {
    return lists.format(items);
  }

  /// A word of the catalog; see [Terms].
  String term(String kind, String text) {
    return terms.of(kind, text);
  }

  /// A country in the middle of a sentence, with the article that it takes.
  String country(Territory country) {
    return say("country", new Gaps().fill("code", country.code()).fill("name", name(country)));
  }

  /// A country by its bare name.
  public String name(Territory country) {
    return countries.name(country);
  }

  /// Countries by their names.
  Comparator<Territory> byName() {
    Collator collator = Collator.getInstance(locale).freeze();
    return Comparator.comparing(countries::name, collator::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  Numbers numbers() {
    return numbers;
  }

  String day(LocalDate day) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /// The text as a sentence begins.
  String begin(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int rest = text.offsetByCodePoints(0, 1);
    return UCharacter.toUpperCase(locale, text.substring(0, rest)) + text.substring(rest);
  }

  private Set<String> codes(String key) {
    return Set.of(raw(key).split(" "));
  }
}
