package io.dealstream.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once per user of this machine from the archive in the Maven
/// artifact.
final class PostgresBinaries {
  private final Path home;
  private final List<String> prefix;

  private PostgresBinaries(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  static PostgresBinaries unpacked() {
    String archive = "postgres-" + platform() + ".txz";
    try {
      Path home = cache().resolve(archive.replace(".txz", "") + "-" + size(archive));
      if (!Files.isDirectory(home)) {
        unpack(archive, home);
      }
      return new PostgresBinaries(home, prefixForRoot());
    } catch (IOException e) {
      throw new LocalFailure("PostgreSQL cannot be unpacked into " + cache() + ".", e);
    }
  }

  /// A command line that runs one of the programs.
  List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return command;
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch");
    boolean arm = machine.equals("aarch64");
    if (system.startsWith("linux") && (arm || machine.equals("amd64"))) {
      return arm ? "linux-arm_64" : "linux-x86_64";
    }
    if (system.startsWith("mac") && arm) {
      return "darwin-arm_64";
    }
    throw new LocalFailure(
        "PostgreSQL comes for Linux on x64 and arm64 and for macOS on arm64, but this is "
            + system
            + " on "
            + machine
            + ".");
  }

  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("dealstream");
  }

  // The size tells one release's archive from another's well enough for a cache.
  private static long size(String archive) throws IOException {
    try (InputStream in = open(archive)) {
      return in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static InputStream open(String archive) {
    InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive);
    if (in == null) {
      throw new LocalFailure("The archive " + archive + " is missing on the class path.");
    }
    return in;
  }

  // Two processes may do this at once: each unpacks for itself, and the first rename wins.
  private static void unpack(String archive, Path home) throws IOException {
    Files.createDirectories(cache());
    Path draft = Files.createTempDirectory(cache(), "unpacking-");
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpackEntry(tar, entry, draft);
      }
    }
    try {
      Files.move(draft, home);
    } catch (FileSystemException e) {
      Folders.remove(draft);
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
      throws IOException {
    Path target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("The archive reaches outside of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      target.toFile().setExecutable((entry.getMode() & 0100) != 0);
    }
  }

  // PostgreSQL refuses to run as root. In a user namespace of its own it is nobody, while its files
  // still belong to root.
  private static List<String> prefixForRoot() throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    List<String> unshare = List.of("unshare", "-U");
    Process probe =
        new ProcessBuilder(Stream.concat(unshare.stream(), Stream.of("true")).toList()).start();
    if (!Patience.until(() -> !probe.isAlive(), java.time.Duration.ofSeconds(5))
        || probe.exitValue() != 0) {
      throw new LocalFailure(
          "PostgreSQL does not run as root, and this machine allows no user namespaces: run as an"
              + " ordinary user.");
    }
    return unshare;
  }
}
