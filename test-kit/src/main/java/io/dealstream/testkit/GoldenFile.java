package io.dealstream.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/// A file that says what came out when somebody last looked at it and found it good. Run with
/// `-Dgolden.write` to write what comes out now, then read the difference.
public final class GoldenFile {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private final Path path;

  private GoldenFile(Path path) {
    this.path = path;
  }

  /// The file of this name among the test resources of the module.
  public static GoldenFile named(String name) {
    return new GoldenFile(FOLDER.resolve(name));
  }

  /// Fails with the difference when the text is not what the file holds.
  public void matches(String text) {
    try {
      if (System.getProperty("golden.write") != null) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
      }
      Assertions.assertThat(text).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException("golden file " + path, e);
    }
  }
}
