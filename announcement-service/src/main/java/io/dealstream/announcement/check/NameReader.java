package io.dealstream.announcement.check;

import java.util.List;
import java.util.Optional;

/// Reads names that are not registered, or not like this: words with capitals that nothing else
/// explains, and titles between quotation marks that resemble a registered one.
final class NameReader {
  private static final int LONGEST_TITLE = 12;
  private static final int LONGEST_NAME = 8;
  private static final double HEADLINE = 0.7;
  private static final int SHORT_WORD = 3;
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»“";

  private final Lexicon lexicon;
  private final RegisteredNames names;

  NameReader(Lexicon lexicon, RegisteredNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  void read(Marks marks) {
    titles(marks);
    boolean headline = isHeadline(marks);
    for (int i = 0; i < marks.size(); ) {
      int length = length(marks, i);
      if (length > 0) {
        name(marks, i, length, headline);
      }
      i += Math.max(1, length);
    }
  }

  /// Where most words have capitals, capitals say nothing.
  private static boolean isHeadline(Marks marks) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < marks.size(); i++) {
      Token token = marks.tokens().get(i);
      if (marks.isFree(i) && token.text().length() > SHORT_WORD && !token.isNumber()) {
        words++;
        capitals += token.isCapital() ? 1 : 0;
      }
    }
    return words >= SHORT_WORD && capitals >= words * HEADLINE;
  }

  private void titles(Marks marks) {
    for (int i = 0; i < marks.size(); i++) {
      if (isAt(marks, marks.tokens().get(i).from() - 1, OPENING)) {
        for (int last = i; last < Math.min(marks.size(), i + LONGEST_TITLE); last++) {
          if (isAt(marks, marks.tokens().get(last).to(), CLOSING)) {
            similar(marks, i, last - i + 1);
            break;
          }
        }
      }
    }
  }

  private void similar(Marks marks, int first, int length) {
    if (marks.areFree(first, length)) {
      names
          .similarTitle(marks.tokens().subList(first, first + length))
          .ifPresent(named -> marks.claim(ClaimKind.TITLE, named.form(), false, first, length));
    }
  }

  private static boolean isAt(Marks marks, int at, String characters) {
    return at >= 0
        && at < marks.text().length()
        && characters.indexOf(marks.text().charAt(at)) >= 0;
  }

  /// How many words with capitals stand here in a row, each perhaps with a number.
  private static int length(Marks marks, int from) {
    int at = from;
    while (marks.isFree(at)
        && at - from < LONGEST_NAME
        && (at == from || !marks.tokens().get(at).broken())
        && isPart(marks.tokens().get(at), at > from)) {
      at++;
    }
    return at - from;
  }

  private static boolean isPart(Token token, boolean inside) {
    return inside && (token.isNumber() || token.ending())
        || !token.ending() && !token.isNumber() && token.isCapital();
  }

  private void name(Marks marks, int from, int length, boolean headline) {
    int first = from;
    int last = from + length;
    while (first < last && !isNameBegin(marks.tokens().get(first))) {
      first++;
    }
    while (last > first && !isNameEnd(marks.tokens().get(last - 1))) {
      last--;
    }
    if (first == last) {
      return;
    }
    List<Token> written = marks.tokens().subList(first, last);
    Optional<Named> near = names.nearest(written);
    if (near.isPresent()) {
      marks.claim(near.get().kind(), near.get().form(), false, first, last - first);
    } else if (headline && (marks.isShouted() || last - first > SHORT_WORD)) {
      return;
    } else if (headline || begins(marks, first) && written.size() == 1) {
      marks.doubt(ClaimKind.NAME, marks.words(first, last - first), first, last - first);
    } else {
      marks.claim(ClaimKind.NAME, marks.words(first, last - first), true, first, last - first);
    }
  }

  private boolean isNameBegin(Token token) {
    return !token.isNumber() && !token.ending() && !lexicon.isOrdinary(token);
  }

  private boolean isNameEnd(Token token) {
    return !token.ending() && !lexicon.isOrdinary(token);
  }

  /// True where a capital may only mark the beginning: of the sentence, or of what somebody says.
  private static boolean begins(Marks marks, int i) {
    return i == 0 || isAt(marks, marks.tokens().get(i).from() - 1, OPENING + ":–—(");
  }
}
