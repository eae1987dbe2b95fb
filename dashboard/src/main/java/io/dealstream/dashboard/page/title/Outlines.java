package io.dealstream.dashboard.page.title;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// How countries look on a map of the world. Those that are too small for it are missing: the table
/// beside the map has all.
final class Outlines {
  /// SVG paths by code, in alphabetical order.
  static final Map<String, String> ALL = read();

  private Outlines() {}

  private static Map<String, String> read() {
    Properties file = new Properties();
    try (InputStream stream = Outlines.class.getResourceAsStream("world.properties")) {
      file.load(Objects.requireNonNull(stream, "world.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> outlines = new TreeMap<>();
    file.stringPropertyNames().forEach(code -> outlines.put(code, file.getProperty(code)));
    return outlines;
  }
}
