package io.dealstream.announcement.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Properties;

/// The messages of one language, from its file, and no others: no language borrows from another.
/// What a file lacks, has too much or has malformed is named when it is loaded, which is when the
/// service starts.
///
/// What begins with `term.` are words of the catalog in this language, as many as there are.
final class Messages {
  static final String TERM = "term.";

  static final LanguageFiles FILES = new LanguageFiles(Messages.class, "messages");

  private final Properties messages;
  private final ULocale locale;

  private Messages(String language, Properties messages) {
    this.messages = messages;
    this.locale = ULocale.forLanguageTag(language);
  }

  /// @param language BCP 47 tag, as in the name of the file
  /// @throws IllegalStateException that names what is wrong with the file
  static Messages of(String language) {
    return checked(language, FILES.read(language));
  }

  static Messages checked(String language, Properties read) {
    FILES.requireWhole(language, read, key -> !key.startsWith(TERM));
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
          key + " asks for " + LanguageFiles.missing(format.getArgumentNames(), values.keySet()));
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
      throw new IllegalStateException(
          FILES.name(locale.toLanguageTag()) + " has a broken " + key, e);
    }
  }
}
