package io.dealstream.announcement.check;

/// A word or number of a text.
///
/// @param text as it stands there
/// @param folded without case and accents, to be compared
/// @param from first character
/// @param to the one after the last
/// @param ending true for what follows a word behind an apostrophe
/// @param broken true when more than a space or hyphen stands before it
record Token(String text, String folded, int from, int to, boolean ending, boolean broken) {
  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }

  /// True when it is written in capitals only, and has more than one.
  boolean isAllCapitals() {
    return text.codePointCount(0, text.length()) > 1
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isLetter).count() > 1;
  }

  Token moved(int by) {
    return new Token(text, folded, from + by, to + by, ending, broken);
  }
}
