package io.dealstream.contracts.generated;

import io.dealstream.contracts.Block;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegion;
import io.dealstream.vocabulary.TradeRegions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// What all events are made of: ids, codes, days, moments, money, rights blocks.
final class Codes {
  private static final double SOME = 0.3;

  private static final List<Territory> TERRITORIES =
      Territory.TREE.nodes().stream().map(node -> new Territory(node.code())).toList();

  private static final List<String> TAGS =
      Stream.concat(
              Stream.of(Locale.getAvailableLocales()).map(Locale::toLanguageTag),
              Stream.of("es-419", "zh-Hant-TW", "fil", "ca-valencia", "de-1996", "ar-001"))
          .filter(Language::isTag)
          .distinct()
          .sorted()
          .toList();

  private static final List<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .sorted()
          .toList();

  private Codes() {}

  /// Sometimes null, which means unknown.
  static <T> Arbitrary<T> maybe(Arbitrary<T> known) {
    return known.injectNull(SOME);
  }

  static <T> Arbitrary<List<T>> some(Arbitrary<T> item) {
    return item.list().ofMinSize(1).ofMaxSize(4);
  }

  static <T> Arbitrary<List<T>> someDifferent(Arbitrary<T> item) {
    return item.list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  static <T> Arbitrary<List<T>> anyDifferent(Arbitrary<T> item) {
    return item.list().uniqueElements().ofMaxSize(4);
  }

  static <T> Arbitrary<List<T>> any(Arbitrary<T> item) {
    return item.list().ofMaxSize(4);
  }

  static Arbitrary<UUID> id() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
  }

  static Arbitrary<Territory> territory() {
    return Arbitraries.of(TERRITORIES);
  }

  static Arbitrary<String> regionCode() {
    return Arbitraries.of(TradeRegions.BUILT_IN.latest()).map(TradeRegion::code);
  }

  static Arbitrary<String> languageTag() {
    return Arbitraries.of(TAGS);
  }

  static Arbitrary<Integer> count() {
    return Arbitraries.integers().greaterOrEqual(1);
  }

  static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }

  static Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  static Arbitrary<Instant> moment() {
    return Combinators.combine(day(), Arbitraries.longs().between(0, 86_399_999_999L))
        .as((day, micros) -> day.atStartOfDay().plusNanos(micros * 1000).toInstant(ZoneOffset.UTC));
  }

  static Arbitrary<Money> money() {
    return Combinators.combine(Arbitraries.longs().greaterOrEqual(0), Arbitraries.of(CURRENCIES))
        .as(Money::new);
  }

  static Arbitrary<Block> block() {
    return Combinators.combine(
            someDifferent(id()),
            maybe(someDifferent(episodes())),
            maybe(someDifferent(media())),
            maybe(someDifferent(territory())),
            maybe(someDifferent(language())),
            maybe(flag()))
        .as(Block::new);
  }

  static Arbitrary<Media> media() {
    return Arbitraries.of(Media.class);
  }

  static Arbitrary<String> language() {
    return Arbitraries.oneOf(languageTag(), Arbitraries.just(Language.ALL));
  }

  static Arbitrary<Block.Episodes> episodes() {
    return Combinators.combine(
            Arbitraries.integers().greaterOrEqual(0), maybe(count()), maybe(count()))
        .as(Block.Episodes::new);
  }
}
