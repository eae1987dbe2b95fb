package io.dealstream.deal.ledger;

import io.dealstream.deal.ledger.Book.Block;
import io.dealstream.deal.ledger.Book.Entry;
import io.dealstream.deal.ledger.Book.Holdback;
import io.dealstream.vocabulary.Media;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Signs a license with these blocks; or, with a day, frees the license that was signed so many
/// before.
///
/// @param licensee one of two
record Step(int licensee, List<Block> blocks, @Nullable Integer freeFrom, int before) {
  /// A license of its own.
  Entry license() {
    return new Entry(UUID.randomUUID(), licensee, blocks, Entry.NEVER);
  }

  static Arbitrary<List<Step>> some() {
    Arbitrary<@Nullable Integer> day = Arbitraries.integers().between(0, 10).injectNull(0.8);
    return Combinators.combine(
            Arbitraries.of(0, 1), someBlocks(), day, Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static Arbitrary<List<Block>> someBlocks() {
    return Combinators.combine(
            some(0, 1),
            Arbitraries.of(1, 2).injectNull(0.7),
            media().injectNull(0.1),
            territories().injectNull(0.1),
            languages().injectNull(0.2),
            period(),
            Arbitraries.of(true, false).injectNull(0.2),
            holdbacks())
        .as((titles, season, media, territories, languages, period, exclusive, holdbacks) ->
            new Block(
                titles,
                season,
                media,
                territories,
                languages,
                period.from(),
                period.to(),
                exclusive,
                holdbacks))
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  private static Arbitrary<Set<Media>> media() {
    return some(
        Media.ALL,
        Media.LINEAR,
        Media.FREE_TV,
        Media.PAY_TV,
        Media.SVOD,
        Media.NON_LINEAR,
        Media.REMAKE);
  }

  private static Arbitrary<Set<String>> territories() {
    return some("WORLD", "CL", "AR", "CA", "CA-QC", "CA-ON");
  }

  private static Arbitrary<Set<String>> languages() {
    return some("ALL", "es", "es-419", "es-MX", "es-ES", "fr");
  }

  private static Arbitrary<List<Holdback>> holdbacks() {
    Arbitrary<@Nullable Integer> length = Arbitraries.integers().between(0, 6).injectNull(0.3);
    return Combinators.combine(
            media(),
            territories().injectNull(0.4),
            languages(),
            Arbitraries.integers().between(0, 11),
            length)
        .as((media, territories, languages, to, days) ->
            new Holdback(media, territories, languages, days == null ? null : to - days, to))
        .list()
        .ofMaxSize(2);
  }

  private record Period(@Nullable Integer from, @Nullable Integer to) {}

  private static Arbitrary<Period> period() {
    Arbitrary<@Nullable Integer> day = Arbitraries.integers().between(0, 10).injectNull(0.1);
    return Combinators.combine(day, day)
        .as((a, b) -> a != null && b != null && b < a ? new Period(b, a) : new Period(a, b));
  }

  @SafeVarargs
  private static <T> Arbitrary<Set<T>> some(T... values) {
    return Arbitraries.of(values).set().ofMinSize(1).ofMaxSize(2);
  }
}
