package io.dealstream.dashboard.page;

import java.util.Arrays;
import java.util.Locale;

/// In which colors.
public enum Theme {
  /// As the system wants it.
  AUTO,
  LIGHT,
  DARK;

  /// By its name in small letters; the first for anything else.
  public static Theme of(String name) {
    return Arrays.stream(values()).filter(t -> t.code().equals(name)).findFirst().orElse(AUTO);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
