package io.dealstream.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of this module, where they can be listed.
final class Resources {
  static final Path MAIN = Path.of("src/main/resources");
  static final Path GOLDEN = Path.of("src/test/resources/golden");

  /// A golden sample.
  ///
  /// @param type whose data it has
  record Sample(String type, String name, String json) {
    @Override
    public String toString() {
      return type + "/" + name;
    }
  }

  private Resources() {}

  static List<Sample> samples() {
    return in(GOLDEN).stream().flatMap(folder -> samples(name(folder)).stream()).toList();
  }

  static List<Sample> samples(String type) {
    return in(GOLDEN.resolve(type)).stream()
        .map(file -> new Sample(type, name(file), text(file)))
        .toList();
  }

  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(Path file) {
    return file.getFileName().toString();
  }
}
