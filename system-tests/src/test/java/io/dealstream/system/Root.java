package io.dealstream.system;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the project.
final class Root {
  static final Path PATH = find();

  private Root() {}

  private static Path find() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("dealstream"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the folder of the project is not above this one");
      }
    }
    return folder;
  }
}
