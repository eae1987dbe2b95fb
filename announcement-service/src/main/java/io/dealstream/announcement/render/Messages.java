package io.dealstream.announcement.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The messages of one language, from its file, and no others: no language borrows from another.
/// What a file lacks, has too much or has malformed is named when it is loaded, which is when the
/// service starts.
///
/// What begins with `term.` are words of the catalog in this language, as many as there are.
final class Messages {
  static final String TERM = "term.";

  /// The file that says which messages there are.
  private static final String COMPLETE = "en";

  private final Properties messages;
  private final ULocale locale;

  private Messages(String language, Properties messages) {
    this.messages = messages;
    this.locale = ULocale.forLanguageTag(language);
  }

  /// @param language BCP 47 tag, as in the name of the file
  /// @throws IllegalStateException that names what is wrong with the file
  static Messages of(String language) {
    return checked(language, read(language));
  }

  static Messages checked(String language, Properties read) {
    Set<String> complete = keys(read(COMPLETE));
    Set<String> present = keys(read);
    refuse(language, "lacks", missing(complete, present));
    refuse(language, "has unknown", missing(present, complete));
    Messages messages = new Messages(language, read);
    read.stringPropertyNames().forEach(messages::requireWellFormed);
    return messages;
  }

  ULocale locale() {
    return locale;
  }

  /// A message with its gaps filled.
  String say(String key, Map<String, ?> values) {
    MessageFormat format = new MessageFormat(raw(key), locale);
    if (!values.keySet().containsAll(format.getArgumentNames())) {
      throw new IllegalStateException(
          key + " asks for " + missing(format.getArgumentNames(), values.keySet()));
    }
    return format.format(values);
  }

  boolean knows(String key) {
    return messages.containsKey(key);
  }

  /// A value of the file as it stands there.
  String raw(String key) {
    String value = messages.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("there is no message " + key);
    }
    return value;
  }

  private void requireWellFormed(String key) {
    try {
      new MessageFormat(raw(key), locale);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(file(locale.toLanguageTag()) + " has a broken " + key, e);
    }
  }

  static Properties read(String language) {
    String file = file(language);
    try (InputStream stream = Messages.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + file);
      }
      Properties messages = new Properties();
      messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String file(String language) {
    return "messages_" + language + ".properties";
  }

  private static Set<String> keys(Properties messages) {
    return messages.stringPropertyNames().stream()
        .filter(key -> !key.startsWith(TERM))
        .collect(Collectors.toSet());
  }

  private static Set<String> missing(Set<String> all, Set<String> some) {
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(some);
    return missing;
  }

  private static void refuse(String language, String verb, Set<String> keys) {
    if (!keys.isEmpty()) {
      throw new IllegalStateException(file(language) + " " + verb + " " + keys);
    }
  }
}
