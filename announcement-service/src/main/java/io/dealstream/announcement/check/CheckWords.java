package io.dealstream.announcement.check;

import io.dealstream.announcement.render.LanguageFiles;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// The words of one language by which claims are known, from its file, and no others. What a file
/// lacks or has too much is named when it is loaded, which is when the service starts.
final class CheckWords {
  static final LanguageFiles FILES = new LanguageFiles(CheckWords.class, "check");

  private static final String SEPARATOR = "\\|";

  private final Properties words;

  private CheckWords(Properties words) {
    this.words = words;
  }

  /// @param language BCP 47 tag, as in the name of the file
  /// @throws IllegalStateException that names what is wrong with the file
  static CheckWords of(String language) {
    return checked(language, FILES.read(language));
  }

  static CheckWords checked(String language, Properties read) {
    FILES.requireWhole(language, read, key -> true);
    return new CheckWords(read);
  }

  /// The forms of an entry; none when the language has none.
  List<String> forms(String key) {
    String value = words.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("there is no entry " + key);
    }
    return Stream.of(value.split(SEPARATOR)).map(String::strip).filter(f -> !f.isEmpty()).toList();
  }

  /// The forms of an entry as phrases, each standing for itself.
  Phrases<String> phrases(String key) {
    return new Phrases<String>().addAll(forms(key), key);
  }

  /// The forms of all entries that begin so, each standing for the rest of its entry's key.
  Phrases<String> phrasesUnder(String prefix) {
    Phrases<String> phrases = new Phrases<>();
    words.stringPropertyNames().stream()
        .filter(key -> key.startsWith(prefix))
        .sorted()
        .forEach(key -> phrases.addAll(forms(key), key.substring(prefix.length())));
    return phrases;
  }
}
