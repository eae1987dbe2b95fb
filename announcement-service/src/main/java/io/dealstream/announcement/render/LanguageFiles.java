package io.dealstream.announcement.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The property files of one kind, one per language, beside the class that reads them. No language
/// borrows from another: what a file lacks or has too much is named when it is read.
///
/// @param kind first part of the files' names
public record LanguageFiles(Class<?> reader, String kind) {
  /// The language whose file says which entries there are.
  private static final String COMPLETE = "en";

  /// The entries of one language's file.
  ///
  /// @param language BCP 47 tag, as in the name of the file
  /// @throws IllegalStateException when there is no such file
  public Properties read(String language) {
    String file = name(language);
    try (InputStream stream = reader.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + file);
      }
      Properties entries = new Properties();
      entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// @param common which entries all languages have
  /// @throws IllegalStateException that names what the entries lack or have too much
  public void requireWhole(String language, Properties entries, Predicate<String> common) {
    Set<String> complete = keys(read(COMPLETE), common);
    Set<String> present = keys(entries, common);
    refuse(language, "lacks", missing(complete, present));
    refuse(language, "has unknown", missing(present, complete));
  }

  String name(String language) {
    return kind + "_" + language + ".properties";
  }

  private void refuse(String language, String verb, Set<String> keys) {
    if (!keys.isEmpty()) {
      throw new IllegalStateException(name(language) + " " + verb + " " + keys);
    }
  }

  /// What is in the first set and not in the second, in order.
  static Set<String> missing(Set<String> all, Set<String> some) {
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(some);
    return missing;
  }

  private static Set<String> keys(Properties entries, Predicate<String> common) {
    return entries.stringPropertyNames().stream().filter(common).collect(Collectors.toSet());
  }
}
