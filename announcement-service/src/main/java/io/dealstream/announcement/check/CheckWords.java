package io.dealstream.announcement.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The words of one language by which claims are known, from its file, and no others. What a file
/// lacks or has too much is named when it is loaded, which is when the service starts.
final class CheckWords {
  /// The file that says which entries there are.
  private static final String COMPLETE = "en";

  private static final String SEPARATOR = "\\|";

  private final Properties words;

  private CheckWords(Properties words) {
    this.words = words;
  }

  /// @param language BCP 47 tag, as in the name of the file
  /// @throws IllegalStateException that names what is wrong with the file
  static CheckWords of(String language) {
    return checked(language, read(language));
  }

  static CheckWords checked(String language, Properties read) {
    Set<String> complete = read(COMPLETE).stringPropertyNames();
    Set<String> present = read.stringPropertyNames();
    refuse(language, "lacks", without(complete, present));
    refuse(language, "has unknown", without(present, complete));
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

  static Properties read(String language) {
    String file = file(language);
    try (InputStream stream = CheckWords.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + file);
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String file(String language) {
    return "check_" + language + ".properties";
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
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
