package io.dealstream.announcement.check;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads numbers as a language writes and spells them.
final class NumberWords {
  private static final int HIGHEST_SPELLED = 200;
  private static final int HIGHEST_PLACE = 31;
  private static final int LONGEST = 18;
  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:[.,]\\d+){0,6})(\\p{L}*)");
  private static final int GROUP = 3;

  private final Phrases<Integer> cardinals = new Phrases<>();
  private final Phrases<Integer> ordinals = new Phrases<>();
  private final char decimal;

  /// A number that was read.
  ///
  /// @param length in tokens
  /// @param spelled true when it was written in words
  /// @param place true for a place in a list
  record Read(BigDecimal value, int length, boolean spelled, boolean place) {}

  NumberWords(ULocale locale, List<String> forms) {
    this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    RuleBasedNumberFormat spelling =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    for (String rule : spelling.getRuleSetNames()) {
      boolean ordinal = rule.contains("ordinal");
      for (int n = ordinal ? 1 : 0; n <= (ordinal ? HIGHEST_PLACE : HIGHEST_SPELLED); n++) {
        (ordinal ? ordinals : cardinals).add(Tokens.words(spelling.format(n, rule)), n);
      }
    }
    for (String form : forms) {
      int colon = form.indexOf(':');
      cardinals.add(
          Tokens.words(form.substring(0, colon)), Integer.valueOf(form.substring(colon + 1)));
    }
  }

  Optional<Read> at(List<Token> tokens, List<String> folded, int i) {
    if (tokens.get(i).isNumber()) {
      Matcher digits = DIGITS.matcher(tokens.get(i).text());
      return digits.matches() && digits.group(1).length() <= LONGEST
          ? Optional.of(new Read(value(digits.group(1)), 1, false, isPlace(digits.group(2))))
          : Optional.empty();
    }
    Optional<Phrases.Match<Integer>> place = ordinals.longest(folded, i);
    Optional<Phrases.Match<Integer>> count = cardinals.longest(folded, i);
    if (count.isPresent() && count.get().length() >= place.map(Phrases.Match::length).orElse(0)) {
      return count.map(match -> read(match, false));
    }
    return place.map(match -> read(match, true));
  }

  private static Read read(Phrases.Match<Integer> match, boolean place) {
    return new Read(BigDecimal.valueOf(match.meaning()), match.length(), true, place);
  }

  private static boolean isPlace(String letters) {
    return List.of("st", "nd", "rd", "th", "º", "ª").contains(letters);
  }

  /// `3.1` and `3,1` are the same where no group of three digits makes it doubtful; where it does,
  /// the language decides.
  private BigDecimal value(String digits) {
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    if (last < 0) {
      return new BigDecimal(digits);
    }
    char separator = digits.charAt(last);
    boolean once = digits.indexOf(separator) == last;
    boolean group = digits.length() - last - 1 == GROUP && separator != decimal;
    String whole = digits.substring(0, last).replaceAll("[.,]", "");
    String rest = digits.substring(last + 1);
    return new BigDecimal(once && !group ? whole + "." + rest : whole + rest);
  }
}
