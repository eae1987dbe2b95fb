package io.dealstream.local.launch;

import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import java.nio.file.Path;
import java.util.Map;

/// The project's folder, and what the environment says about running from it.
record Workplace(Path root, int portBase, long leastFreeMebibytes) {
  static final String PORT_BASE = "DEALSTREAM_PORT_BASE";
  static final String MIN_FREE = "DEALSTREAM_MIN_FREE_MIB";

  static Workplace of(Path root, Map<String, String> environment) {
    return new Workplace(
        root.toAbsolutePath().normalize(),
        (int) number(environment, PORT_BASE, 8080, 1024, 65000),
        number(environment, MIN_FREE, 1024, 0, Integer.MAX_VALUE));
  }

  PlatformSettings settings() {
    return new PlatformSettings(root.resolve(".dealstream"), Ports.from(portBase));
  }

  private static long number(
      Map<String, String> environment, String name, long usual, long least, long most) {
    String text = environment.getOrDefault(name, Long.toString(usual));
    long value = text.matches("[0-9]{1,10}") ? Long.parseLong(text) : -1;
    if (value < least || value > most) {
      throw new Misuse(
          "%s must be a number from %d to %d, but is '%s'.".formatted(name, least, most, text));
    }
    return value;
  }
}
