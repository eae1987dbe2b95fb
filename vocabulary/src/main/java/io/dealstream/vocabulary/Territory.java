package io.dealstream.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/// A country by its ISO 3166-1 alpha-2 code, Kosovo by the code XK in general use, or the whole
/// world. Source of the list: the JDK's.
///
/// @param code like `MX`, `XK` or `WORLD`
public record Territory(@JsonValue String code) implements Comparable<Territory> {
  public static final Territory WORLD = new Territory("WORLD");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /// @throws IllegalArgumentException when the code is none of these
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Territory {
    if (!isCode(code)) {
      throw new IllegalArgumentException("unknown territory " + code);
    }
  }

  /// True for a code that stands for a territory.
  public static boolean isCode(String code) {
    return code.equals("WORLD") || isCountry(code);
  }

  /// True for the code of a single country.
  public static boolean isCountry(String code) {
    return code.equals("XK") || COUNTRIES.contains(code);
  }

  @Override
  public int compareTo(Territory other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
