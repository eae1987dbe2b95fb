package io.dealstream.dashboard.page;

import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Names;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegions;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whoever reads a page: in which language its words, numbers and dates are.
///
/// @param zone in which moments are shown
public record Reader(DisplayLanguage display, ZoneId zone) {
  private static final Set<String> MEDIA =
      Arrays.stream(Media.values()).map(Media::name).collect(Collectors.toUnmodifiableSet());

  /// Its code, as HTML names it.
  public String language() {
    return locale().getLanguage();
  }

  public String say(String key) {
    return Words.in(display).say(key);
  }

  public String say(String key, Object gap) {
    return Words.in(display).say(key, gap);
  }

  public String say(String key, Object gap, Object other) {
    return Words.in(display).say(key, gap, other);
  }

  /// What one of a kind is called, like the stage `SIGNED`; its code when nobody gave it a name.
  public String name(String kind, String code) {
    return sayOr(kind + "." + code, code);
  }

  /// The same, or something else when there is no such message.
  public String sayOr(String key, String otherwise) {
    return Words.in(display).has(key) ? say(key) : otherwise;
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale()).format(number);
  }

  public String money(BigDecimal amount, String currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    Currency known = Currency.getInstance(currency);
    format.setCurrency(known);
    format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() <= 0 ? 0 : digits(known));
    format.setMaximumFractionDigits(digits(known));
    return format.format(amount);
  }

  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
  }

  public String day(Instant moment) {
    return day(moment.atZone(zone).toLocalDate());
  }

  /// Like `Jul 2026`.
  public String month(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("LLL yyyy", locale()));
  }

  public String decimal(BigDecimal number) {
    return NumberFormat.getInstance(locale()).format(number);
  }

  public String moment(Instant moment) {
    return moment
        .atZone(zone)
        .format(
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale()));
  }

  /// On the clocks of a zone, which is named; null is the reader's own.
  public String moment(Instant moment, @Nullable String clocks) {
    return clocks == null
        ? moment(moment)
        : new Reader(display, ZoneId.of(clocks)).moment(moment) + " (" + clocks + ")";
  }

  public String territory(String code) {
    return Territory.isCode(code)
        ? Names.of(new Territory(code), display)
        : TradeRegions.BUILT_IN.find(code).map(r -> r.name().in(display)).orElse(code);
  }

  /// Sorted as the reader's language sorts.
  public String territories(Collection<String> codes) {
    return codes.stream()
        .map(this::territory)
        .sorted(Collator.getInstance(locale()))
        .collect(Collectors.joining(", "));
  }

  public String media(String code) {
    return MEDIA.contains(code) ? Names.of(Media.valueOf(code), display) : code;
  }

  public String media(Collection<String> codes) {
    return codes.stream().map(this::media).collect(Collectors.joining(", "));
  }

  public String languages(Collection<String> tags) {
    return tags.stream()
        .map(tag -> Names.ofLanguage(tag, display))
        .collect(Collectors.joining(", "));
  }

  Locale locale() {
    return display.locale();
  }

  private static int digits(Currency currency) {
    return Math.max(0, currency.getDefaultFractionDigits());
  }
}
