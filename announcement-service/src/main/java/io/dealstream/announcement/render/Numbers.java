package io.dealstream.announcement.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/// Numbers as a language writes them. No figure is ever rounded: a release says what was measured.
final class Numbers {
  private static final int SPELLED_BELOW = 10;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter compact;
  private final LocalizedNumberFormatter percent;
  private final RuleBasedNumberFormat spelled;
  private final RuleBasedNumberFormat ordinal;
  private final String spelledPlace;
  private final String place;

  /// @param spelledPlace name of CLDR's rule for places in words
  /// @param place the same, in digits
  Numbers(ULocale locale, String spelledPlace, String place) {
    this.spelledPlace = spelledPlace;
    this.place = place;
    this.plain = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
    this.compact =
        NumberFormatter.withLocale(locale)
            .notation(Notation.compactLong())
            .precision(Precision.unlimited());
    this.percent =
        NumberFormatter.withLocale(locale)
            .unit(MeasureUnit.PERCENT)
            .precision(Precision.unlimited());
    this.spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    this.ordinal = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
  }

  /// `3.1 million` where that is exact and short, `3,123,456` where it is not.
  String amount(BigDecimal value) {
    return (isShort(value) ? compact : plain).format(value.stripTrailingZeros()).toString();
  }

  /// True for amounts that are said in millions.
  boolean isShort(BigDecimal value) {
    boolean round = value.compareTo(MILLION) >= 0 && value.remainder(TEN_THOUSAND).signum() == 0;
    boolean billions = value.compareTo(MILLION.multiply(BigDecimal.valueOf(1000))) >= 0;
    return round && !billions;
  }

  /// `5.45%`.
  String percent(BigDecimal value) {
    return percent.format(value.stripTrailingZeros()).toString();
  }

  /// A count: `eight`, `12`.
  String count(int number) {
    // A formatter by rules keeps state between its calls.
    synchronized (spelled) {
      return number < SPELLED_BELOW ? spelled.format(number) : plain.format(number).toString();
    }
  }

  /// A place: `first`, `12th`.
  String place(int number) {
    synchronized (spelled) {
      return number < SPELLED_BELOW
          ? spelled.format(number, spelledPlace)
          : ordinal.format(number, place);
    }
  }
}
