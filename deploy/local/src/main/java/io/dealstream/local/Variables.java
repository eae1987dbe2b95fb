package io.dealstream.local;

import java.util.Locale;
import java.util.Map;

/// What a container is told: environment variables, read by name.
final class Variables {
  private final Map<String, String> values;

  Variables(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /// The variable with the password of a user of `postgres` or `kafka`.
  static String passwordName(String part, String user) {
    return (part + "_" + user + "_password").toUpperCase(Locale.ROOT).replace('-', '_');
  }

  String get(String name) {
    String value = values.getOrDefault(name, "");
    if (value.isBlank()) {
      throw new LocalFailure("The environment variable " + name + " is missing.");
    }
    return value;
  }

  String password(String part, String user) {
    return get(passwordName(part, user));
  }
}
