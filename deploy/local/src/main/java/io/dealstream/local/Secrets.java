package io.dealstream.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The platform's passwords: made at random when first asked for, then the same at every start.
final class Secrets {
  private final Path file;
  private final Map<String, String> known = new TreeMap<>();

  Secrets(Path data) {
    file = data.resolve("passwords");
    if (Files.exists(file)) {
      for (String line : PrivateFiles.read(file).lines().toList()) {
        List<String> parts = List.of(line.split("=", 2));
        known.put(parts.getFirst(), parts.getLast());
      }
    }
  }

  /// The password of this user of this part.
  synchronized String of(String part, String user) {
    String name = part + "." + user;
    String secret = known.get(name);
    if (secret == null) {
      secret = random();
      known.put(name, secret);
      PrivateFiles.write(
          file,
          known.entrySet().stream()
              .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
              .collect(Collectors.joining()));
    }
    return secret;
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
