package io.dealstream.announcement.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.dealstream.vocabulary.Territory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// How a language says things: the messages of its file, and the grammar of lists, plurals, numbers
/// and names that CLDR has for it. Another language is another file.
public final class Wording {
  private final Properties messages;
  private final ULocale locale;
  private final ListFormatter lists;
  private final Countries countries;
  private final Numbers numbers;
  private final Set<String> articles;

  private Wording(Properties messages) {
    this.messages = messages;
    this.locale = ULocale.forLanguageTag(raw("language"));
    this.lists = ListFormatter.getInstance(ULocale.forLanguageTag(raw("language.lists")));
    this.countries = new Countries(locale, codes("country.short"), codes("country.variant"));
    this.numbers = new Numbers(locale);
    this.articles = codes("country.articles");
  }

  /// @param language as in the name of the message file
  public static Wording of(String language) {
    String file = "messages_" + language + ".properties";
    try (InputStream stream = Wording.class.getResourceAsStream(file)) {
      Objects.requireNonNull(stream, file);
      Properties messages = new Properties();
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new Wording(messages);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// BCP 47 tag.
  String language() {
    return raw("language");
  }

  /// A message without gaps.
  String say(String key) {
    return say(key, Map.of());
  }

  /// A message with its gaps filled.
  String say(String key, Map<String, ?> values) {
    return new MessageFormat(raw(key), locale).format(Map.copyOf(values));
  }

  boolean knows(String key) {
    return messages.containsKey(key);
  }

  /// A value of the file as it stands there.
  String raw(String key) {
    return Objects.requireNonNull(messages.getProperty(key), key);
  }

  String list(Collection<String> items) {
    return lists.format(items);
  }

  /// A country in the middle of a sentence, with the article that it takes.
  String country(Territory country) {
    String name = countries.name(country);
    return articles.contains(country.code()) ? say("country.article", Map.of("name", name)) : name;
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
    int rest = text.offsetByCodePoints(0, 1);
    return UCharacter.toUpperCase(locale, text.substring(0, rest)) + text.substring(rest);
  }

  private Set<String> codes(String key) {
    return Set.of(raw(key).split(" "));
  }
}
