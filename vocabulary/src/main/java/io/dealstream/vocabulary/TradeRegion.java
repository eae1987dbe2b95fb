package io.dealstream.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/// One version of a group of territories as the trade sells them, like Latin America or DACH. What
/// belongs to it is our definition, not the UN's.
///
/// @param code like `LATIN_AMERICA`
/// @param version 1, 2, 3 …
/// @param include codes of territories and of other regions; in order, each once
/// @param exclude what of these does not belong to it
public record TradeRegion(
    String code, int version, Name name, List<String> include, List<String> exclude) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  /// @throws IllegalArgumentException when the code is none for a region, the version is none, or
  ///   nothing is included
  public TradeRegion {
    if (!isCode(code) || version < 1 || include.isEmpty()) {
      throw new IllegalArgumentException("no trade region: " + code + " " + version + include);
    }
    include = include.stream().distinct().sorted().toList();
    exclude = exclude.stream().distinct().sorted().toList();
  }

  /// True for a code that a region may have: none that looks like a country's, nor the world's.
  public static boolean isCode(String code) {
    return code.length() >= SHORTEST
        && code.length() <= LONGEST
        && CODE.matcher(code).matches()
        && !Territory.isCode(code);
  }
}
