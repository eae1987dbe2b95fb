package io.dealstream.announcement.check;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads dates, counts and figures: numbers with what they count.
final class NumberReader {
  private static final int NOUN_WITHIN = 3;
  private static final BigDecimal MUCH = BigDecimal.valueOf(10_000);

  private final Lexicon lexicon;

  NumberReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void read(Marks marks) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.isFree(i)) {
        ofThem(marks, i);
      }
      if (marks.isFree(i)) {
        number(marks, i);
      }
    }
  }

  void dates(Marks marks) {
    for (int i = 0; i < marks.size(); i++) {
      Months.Read date = lexicon.months.at(marks.tokens(), marks.folded(), i);
      if (date != null && marks.areFree(date.first(), date.last() - date.first() + 1)) {
        marks.claim(ClaimKind.DATE, date.key(), true, date.first(), date.last() - date.first() + 1);
      }
    }
  }

  private void ofThem(Marks marks, int i) {
    Optional<Phrases.Match<Integer>> match = lexicon.ofThem.longest(marks.folded(), i);
    if (match.isEmpty()) {
      return;
    }
    int number = match.get().meaning();
    if (number > 0) {
      marks.claim(ClaimKind.COUNT, "OF_THEM:" + number, true, i, 1);
    } else if (i > 0 && marks.isFree(i - 1) && marks.tokens().get(i - 1).isNumber()) {
      marks.claim(ClaimKind.COUNT, "OF_THEM:" + marks.tokens().get(i - 1).text(), true, i - 1, 2);
    }
  }

  private void number(Marks marks, int i) {
    Optional<NumberWords.Read> read = lexicon.numbers.at(marks.tokens(), marks.folded(), i);
    if (read.isEmpty() || !marks.areFree(i, read.get().length())) {
      return;
    }
    NumberWords.Read number = read.get();
    int end = i + number.length();
    if (isRanked(marks, number, i, end)) {
      claim(marks, ClaimKind.FIGURE, "PLACE", number.value(), i, end);
    } else if (number.place()) {
      edition(marks, number, i, end);
    } else {
      counted(marks, number, i, end);
    }
  }

  /// `93rd Academy Awards`; a place in words is none.
  private static void edition(Marks marks, NumberWords.Read number, int i, int end) {
    if (!number.spelled()) {
      claim(marks, ClaimKind.FIGURE, "NUMBER", number.value(), i, end);
    }
  }

  /// A word for a list stands before a place, or after it: `ranked first`, `el 12.º lugar`.
  private boolean isRanked(Marks marks, NumberWords.Read number, int i, int end) {
    boolean sign = end < marks.size() && marks.tokens().get(end).text().matches("[ºª]");
    return stands(marks, lexicon.rank, i - 1)
        || stands(marks, lexicon.rank, sign ? end + 1 : end)
            && (number.place() || !number.spelled());
  }

  private static boolean stands(Marks marks, Phrases<?> phrases, int i) {
    return i >= 0 && i < marks.size() && phrases.longest(marks.folded(), i).isPresent();
  }

  private void counted(Marks marks, NumberWords.Read number, int i, int numberEnd) {
    BigDecimal value = number.value();
    int end = numberEnd;
    boolean multiplied = false;
    Optional<Phrases.Match<String>> multiplier =
        end < marks.size() ? lexicon.multipliers.longest(marks.folded(), end) : Optional.empty();
    if (multiplier.isPresent()) {
      value = value.multiply(new BigDecimal(multiplier.get().meaning()));
      end++;
      multiplied = true;
      Optional<Part> rest = rest(marks, end);
      if (rest.isPresent()) {
        value = value.add(rest.get().value());
        end = rest.get().end();
      }
    }
    if (stands(marks, lexicon.percent, end)) {
      claim(marks, ClaimKind.FIGURE, "PERCENT", value, i, end + 1);
    } else if (i > 0 && marks.isFree(i - 1) && stands(marks, lexicon.percent, i - 1)) {
      claim(marks, ClaimKind.FIGURE, "PERCENT", value, i - 1, end);
    } else {
      noun(marks, number, value, multiplied, i, end);
    }
  }

  private record Part(BigDecimal value, int end) {}

  /// The second half of `5 million 300 thousand`.
  private Optional<Part> rest(Marks marks, int from) {
    if (from + 1 >= marks.size() || marks.tokens().get(from).broken()) {
      return Optional.empty();
    }
    return lexicon
        .numbers
        .at(marks.tokens(), marks.folded(), from)
        .flatMap(number ->
            lexicon
                .multipliers
                .longest(marks.folded(), from + number.length())
                .map(multiplier ->
                    new Part(
                        number.value().multiply(new BigDecimal(multiplier.meaning())),
                        from + number.length() + multiplier.length())));
  }

  private void noun(
      Marks marks, NumberWords.Read number, BigDecimal value, boolean multiplied, int i, int end) {
    for (int j = end; j < Math.min(marks.size(), end + NOUN_WITHIN); j++) {
      Token token = marks.tokens().get(j);
      if (token.broken() || token.isNumber()) {
        break;
      }
      Optional<Phrases.Match<String>> noun = lexicon.nouns.longest(marks.folded(), j);
      if (noun.isPresent() && marks.areFree(j, noun.get().length())) {
        unit(marks, number, noun.get().meaning(), value, i, j + noun.get().length());
        return;
      }
    }
    bare(marks, number, value, multiplied, i, end);
  }

  /// One of something is no count: `una película`, `one country after the other`.
  private static void unit(
      Marks marks, NumberWords.Read number, String noun, BigDecimal value, int i, int end) {
    boolean one = number.spelled() && value.compareTo(BigDecimal.ONE) == 0;
    if (noun.equals("VIEWERS")) {
      claim(marks, ClaimKind.FIGURE, "PEOPLE", value, i, end);
    } else if (!one || noun.equals("SEASONS") || noun.equals("OF_THEM")) {
      claim(marks, ClaimKind.COUNT, noun, value, i, end);
    }
  }

  private static void bare(
      Marks marks, NumberWords.Read number, BigDecimal value, boolean multiplied, int i, int end) {
    if (multiplied || value.compareTo(MUCH) >= 0) {
      claim(marks, ClaimKind.FIGURE, "PEOPLE", value, i, end);
    } else if (!number.spelled() && Months.isYear(marks.tokens().get(i))) {
      marks.claim(ClaimKind.DATE, marks.tokens().get(i).text(), true, i, 1);
    } else if (!number.spelled()) {
      claim(marks, ClaimKind.FIGURE, "NUMBER", value, i, end);
    }
  }

  private static void claim(
      Marks marks, ClaimKind kind, String unit, BigDecimal value, int first, int end) {
    String key = unit + ":" + plain(value);
    marks.claim(kind, key, true, first, end - first);
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
