package io.dealstream.dashboard.page;

import com.ibm.icu.text.MessageFormat;
import io.dealstream.vocabulary.DisplayLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What the pages say, as ICU messages in one file per language.
public final class Words {
  private static final Map<DisplayLanguage, Words> ALL =
      Arrays.stream(DisplayLanguage.values())
          .collect(Collectors.toUnmodifiableMap(language -> language, Words::new));

  private final DisplayLanguage language;
  private final Properties messages = new Properties();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(DisplayLanguage language) {
    this.language = language;
    String file = "words_" + language.locale().getLanguage() + ".properties";
    try (InputStream stream = Words.class.getResourceAsStream(file)) {
      messages.load(
          new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Words in(DisplayLanguage language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /// @throws IllegalArgumentException when there is no such message
  public String say(String key, Object... gaps) {
    MessageFormat format = formats.computeIfAbsent(key, this::format);
    // Formats keep state while they work.
    return ((MessageFormat) format.clone()).format(gaps);
  }

  boolean has(String key) {
    return messages.containsKey(key);
  }

  Set<String> keys() {
    return messages.stringPropertyNames();
  }

  private MessageFormat format(String key) {
    String message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message is called " + key);
    }
    return new MessageFormat(message, language.locale());
  }
}
