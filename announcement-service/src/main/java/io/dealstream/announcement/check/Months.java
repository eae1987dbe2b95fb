package io.dealstream.announcement.check;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads days and months as languages write them: `October 11, 2019`, `11 de octubre de 2019`, `11
/// Ekim 2019`.
final class Months {
  private static final Set<String> BETWEEN = Set.of("de", "del", "of");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final int MOST_DAYS = 31;

  private final Phrases<Integer> months = new Phrases<>();

  /// @param key like `2019-10-11`, `2019-10` or `--10-11`
  record Read(String key, int first, int last) {}

  Months(ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
      String[] names = symbols.getMonths(context, DateFormatSymbols.WIDE);
      for (int month = 0; month < names.length; month++) {
        months.add(Tokens.words(names[month]), month + 1);
      }
    }
  }

  static boolean isYear(Token token) {
    return YEAR.matcher(token.text()).matches();
  }

  /// The date whose month stands here, when it has a day or a year.
  @Nullable Read at(List<Token> tokens, List<String> folded, int i) {
    var month = months.longest(folded, i);
    if (month.isEmpty()) {
      return null;
    }
    int first = i;
    int last = i;
    @Nullable Integer day = day(tokens, before(folded, i));
    if (day != null) {
      first = before(folded, i);
    } else {
      day = day(tokens, i + 1);
      last = day == null ? i : i + 1;
    }
    int next = after(folded, last);
    @Nullable String year =
        next < tokens.size() && isYear(tokens.get(next)) ? tokens.get(next).text() : null;
    if (year != null) {
      last = next;
    }
    return day == null && year == null
        ? null
        : new Read(key(year, month.get().meaning(), day), first, last);
  }

  private static String key(@Nullable String year, int month, @Nullable Integer day) {
    return (year == null ? "-" : year)
        + "-%02d".formatted(month)
        + (day == null ? "" : "-%02d".formatted(day));
  }

  private static int before(List<String> folded, int i) {
    return i > 0 && BETWEEN.contains(folded.get(i - 1)) ? i - 2 : i - 1;
  }

  private static int after(List<String> folded, int i) {
    return i + 1 < folded.size() && BETWEEN.contains(folded.get(i + 1)) ? i + 2 : i + 1;
  }

  private static @Nullable Integer day(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return null;
    }
    Matcher digits = DAY.matcher(tokens.get(i).text());
    if (!digits.matches()) {
      return null;
    }
    int day = Integer.parseInt(digits.group(1));
    return day >= 1 && day <= MOST_DAYS ? day : null;
  }
}
