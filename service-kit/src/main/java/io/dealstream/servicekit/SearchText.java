package io.dealstream.servicekit;

import com.ibm.icu.text.Transliterator;

/// Text without case and accents, so that `Koğuştaki` is found by `kogustaki`.
public final class SearchText {
  private static final Transliterator FOLD =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Any-Lower; NFKC");

  private SearchText() {}

  /// The folded text. Dotless and dotted i are the same letter.
  public static String fold(String text) {
    return FOLD.transliterate(text).strip();
  }

  /// A pattern for `like … escape '!'` that matches folded texts which contain this one.
  public static String contains(String text) {
    return "%" + fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
