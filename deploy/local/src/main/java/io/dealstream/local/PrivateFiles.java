package io.dealstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that only their owner may read, whole or not there at all.
final class PrivateFiles {
  private PrivateFiles() {}

  static void createFolder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder, mode("rwx------"));
      }
    } catch (IOException e) {
      throw new LocalFailure("The folder " + folder + " cannot be made.", e);
    }
  }

  static void write(Path file, String content) {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(draft, mode("rw-------"));
      Files.writeString(draft, content);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new LocalFailure("The file " + file + " cannot be written.", e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static java.nio.file.attribute.FileAttribute<?> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
