package io.dealstream.announcement.check;

import java.util.List;
import java.util.Optional;

/// Reads what must never be public: money, terms, who is negotiating.
final class SecretReader {
  private static final String ANY_NUMBER = "#";

  private final Lexicon lexicon;

  SecretReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(Marks marks) {
    boolean licensed = lexicon.licensed.isAnywhereIn(marks.folded());
    for (int i = 0; i < marks.size(); i++) {
      marks.claimIf(ClaimKind.MONEY, lexicon.money, i);
      marks.claimIf(ClaimKind.NEGOTIATION, lexicon.negotiation, i);
      terms(marks, i, lexicon.terms);
      if (licensed) {
        terms(marks, i, lexicon.termsWithNumbers);
      }
      amount(marks, i);
    }
  }

  private void terms(Marks marks, int i, List<List<String>> phrases) {
    for (List<String> phrase : phrases) {
      int length = length(marks, i, phrase);
      if (length > 0 && marks.areFree(i, length)) {
        marks.claim(ClaimKind.TERMS, marks.words(i, length), true, i, length);
      }
    }
  }

  /// How many words a phrase takes here, 0 when it does not stand here.
  private int length(Marks marks, int from, List<String> phrase) {
    int at = from;
    for (String word : phrase) {
      if (at >= marks.size()) {
        return 0;
      }
      if (word.equals(ANY_NUMBER)) {
        Optional<NumberWords.Read> number = lexicon.numbers.at(marks.tokens(), marks.folded(), at);
        if (number.isEmpty()) {
          return 0;
        }
        at += number.get().length();
      } else if (marks.folded().get(at).equals(word)) {
        at++;
      } else {
        return 0;
      }
    }
    return at - from;
  }

  /// A number beside the sign, code or word of a currency.
  private void amount(Marks marks, int i) {
    Optional<NumberWords.Read> number = lexicon.numbers.at(marks.tokens(), marks.folded(), i);
    if (number.isEmpty() || !marks.areFree(i, number.get().length())) {
      return;
    }
    int end = i + number.get().length();
    if (end < marks.size() && lexicon.multipliers.longest(marks.folded(), end).isPresent()) {
      end++;
    }
    int first = i > 0 && isCurrency(marks, i - 1) ? i - 1 : i;
    int last = end;
    // Words like "US", "de" and "million of" may stand between.
    for (int j = end; j < Math.min(end + 3, marks.size()) && last == end; j++) {
      last = isCurrency(marks, j) ? j + 1 : end;
    }
    if ((first < i || last > end) && marks.areFree(first, last - first)) {
      marks.claim(ClaimKind.MONEY, marks.words(first, last - first), true, first, last - first);
    }
  }

  private boolean isCurrency(Marks marks, int i) {
    Token token = marks.tokens().get(i);
    return Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL
        || lexicon.currencies.contains(token.text())
        || lexicon.currency.longest(marks.folded(), i).isPresent();
  }
}
