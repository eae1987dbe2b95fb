package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Oracle.Amended;
import io.dealstream.catalog.view.availability.book.Oracle.Bought;
import io.dealstream.catalog.view.availability.book.Oracle.Promise;
import io.dealstream.catalog.view.availability.book.Oracle.Sold;
import io.dealstream.catalog.view.availability.book.Oracle.Story;
import io.dealstream.catalog.view.availability.book.Oracle.Taken;
import io.dealstream.catalog.view.availability.book.World.Rights;
import io.dealstream.contracts.Block;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/// Random stories of one title in the small world.
public final class Stories {
  private static final List<String> MEDIA = List.of("ALL", "LINEAR", "FREE_TV", "SVOD", "REMAKE");
  private static final List<String> TERRITORIES = List.of("WORLD", "MX", "CA", "CA-QC", "TR");
  private static final List<String> LANGUAGES = List.of("ALL", "es", "es-419", "es-MX", "tr");

  private Stories() {}

  public static Arbitrary<Story> all() {
    return Combinators.combine(
            bought().list().ofMaxSize(3),
            sold().list().ofMaxSize(4),
            taken(Arbitraries.just(List.of())).list().ofMaxSize(2))
        .as(Story::new);
  }

  /// Rights that are stated in full; only their term may have no bound.
  static Arbitrary<Rights> stated() {
    return Combinators.combine(
            some(MEDIA), some(TERRITORIES), some(LANGUAGES), episodes(), days(), days())
        .as(Stories::rights);
  }

  private static Arbitrary<Bought> bought() {
    return Combinators.combine(
            stated(),
            Arbitraries.of(true, false),
            stated().map(Stories::ofAllEpisodes).list().ofMaxSize(2),
            days().injectNull(0.7))
        .as(Bought::new);
  }

  private static Arbitrary<Sold> sold() {
    return Combinators.combine(
            taken(promises()),
            Combinators.combine(days(), taken(promises())).as(Amended::new).injectNull(0.6),
            days().injectNull(0.7))
        .as(Sold::new);
  }

  private static Arbitrary<Taken> taken(Arbitrary<List<Promise>> promises) {
    Arbitrary<Rights> rights =
        Combinators.combine(
                some(MEDIA).injectNull(0.1),
                some(TERRITORIES).injectNull(0.1),
                some(LANGUAGES).injectNull(0.1),
                episodes(),
                days(),
                days())
            .as(Stories::closed);
    return Combinators.combine(rights, Arbitraries.of(true, false).injectNull(0.2), promises)
        .as(Taken::new);
  }

  private static Arbitrary<List<Promise>> promises() {
    return Combinators.combine(
            some(MEDIA),
            some(TERRITORIES).injectNull(0.4),
            some(LANGUAGES),
            Arbitraries.integers().between(0, World.DAYS - 1).injectNull(0.4),
            Arbitraries.integers().between(0, World.DAYS - 1))
        .as(Stories::promise)
        .list()
        .ofMaxSize(2);
  }

  /// A promise that begins on the day of its block may be over before.
  private static Promise promise(
      List<String> media,
      @Nullable List<String> territories,
      List<String> languages,
      @Nullable Integer from,
      int to) {
    return new Promise(
        new Rights(
            media,
            territories,
            languages,
            null,
            from == null ? null : World.day(Math.min(from, to)),
            World.day(to)));
  }

  private static Arbitrary<List<String>> some(List<String> codes) {
    return Arbitraries.of(codes).list().ofMinSize(1).ofMaxSize(2);
  }

  private static Arbitrary<List<Block.Episodes>> episodes() {
    return Arbitraries.of(World.EPISODES).list().ofMinSize(1).ofMaxSize(2).injectNull(0.6);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, World.DAYS - 1).map(World::day);
  }

  private static Rights rights(
      List<String> media,
      List<String> territories,
      List<String> languages,
      List<Block.Episodes> episodes,
      LocalDate one,
      LocalDate other) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    return new Rights(
        media,
        territories,
        languages,
        episodes,
        from.equals(World.day(0)) ? null : from,
        to.equals(World.day(World.DAYS - 1)) ? null : to);
  }

  /// Both days are known for most; of a license, an open end is an unknown one.
  private static Rights closed(
      List<String> media,
      List<String> territories,
      List<String> languages,
      List<Block.Episodes> episodes,
      LocalDate one,
      LocalDate other) {
    Rights open = rights(media, territories, languages, episodes, one, other);
    boolean vague = one.equals(other);
    return new Rights(
        media,
        territories,
        languages,
        episodes,
        vague || open.from() != null ? open.from() : World.day(0),
        vague || open.to() != null ? open.to() : World.day(World.DAYS - 1));
  }

  private static Rights ofAllEpisodes(Rights rights) {
    return new Rights(
        rights.media(), rights.territories(), rights.languages(), null, rights.from(), rights.to());
  }
}
