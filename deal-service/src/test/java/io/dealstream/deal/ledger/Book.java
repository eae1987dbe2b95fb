package io.dealstream.deal.ledger;

import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.License.Version;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A second opinion on who clashes with whom, as plain as can be: it counts days and looks up the
/// ways to the root, and knows no numbers, intervals or SQL.
final class Book {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  // Days before the first and after the last that are named: an unknown end reaches there.
  private static final int BEFORE = -2;
  private static final int DAYS = 14;

  private Book() {}

  /// What nobody but the licensee of a block may license.
  ///
  /// @param territories null are those of the block
  /// @param from day number, null is the first day of the block
  record Holdback(
      Set<Media> media,
      @Nullable Set<String> territories,
      Set<String> languages,
      @Nullable Integer from,
      int to) {
    private io.dealstream.deal.domain.deal.Holdback promised() {
      return new io.dealstream.deal.domain.deal.Holdback(
          media.stream().sorted().toList(),
          Book.territories(territories),
          languages.stream().sorted().toList(),
          day(from),
          FIRST_DAY.plusDays(to));
    }
  }

  /// One block of one license, in words.
  ///
  /// @param titles 0 or 1 and so on
  /// @param season null is the whole title
  /// @param from day number, null is unknown
  record Block(
      Set<Integer> titles,
      @Nullable Integer season,
      @Nullable Set<Media> media,
      @Nullable Set<String> territories,
      @Nullable Set<String> languages,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Boolean exclusive,
      List<Holdback> holdbacks) {
    /// A block without a promise.
    Block(
        Set<Integer> titles,
        @Nullable Integer season,
        @Nullable Set<Media> media,
        @Nullable Set<String> territories,
        @Nullable Set<String> languages,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Boolean exclusive) {
      this(titles, season, media, territories, languages, from, to, exclusive, List.of());
    }

    /// To others it is as if these rights were licensed exclusively.
    private Stream<Block> heldBack() {
      return holdbacks.stream()
          .map(one ->
              new Block(
                  titles,
                  season,
                  one.media(),
                  one.territories() == null ? territories : one.territories(),
                  one.languages(),
                  one.from() == null ? from : one.from(),
                  one.to(),
                  true));
    }

    private Set<Integer> days(int free) {
      return IntStream.range(BEFORE, DAYS)
          .filter(day -> from == null || day >= from)
          .filter(day -> to == null || day <= to)
          .filter(day -> day < free)
          .boxed()
          .collect(Collectors.toSet());
    }

    private boolean clashes(int free, Block other, int othersFree) {
      boolean oneIsExclusive =
          Boolean.TRUE.equals(exclusive) || Boolean.TRUE.equals(other.exclusive);
      return oneIsExclusive
          && titles.stream().anyMatch(other.titles::contains)
          && (season == null || other.season == null || season.equals(other.season))
          && days(free).stream().anyMatch(other.days(othersFree)::contains)
          && anyRelated(names(media), names(other.media), Book::wayOfMedia)
          && anyRelated(
              or(territories, "WORLD"), or(other.territories, "WORLD"), Book::wayOfTerritory)
          && anyRelated(or(languages, "ALL"), or(other.languages, "ALL"), Book::wayOfLanguage);
    }

    RightsBlock block(List<UUID> ids) {
      Integer of = season;
      return new RightsBlock(
          titles.stream().sorted().map(ids::get).toList(),
          of == null ? null : List.of(new Episodes(of, null, null)),
          media == null ? null : media.stream().sorted().toList(),
          Book.territories(territories),
          languages == null ? null : languages.stream().sorted().toList(),
          new LicensePeriod(day(from), day(to)),
          exclusive,
          null,
          null,
          null,
          holdbacks.stream().map(Holdback::promised).distinct().toList());
    }
  }

  /// A license of the book.
  ///
  /// @param licensee 0 or 1 and so on
  /// @param free the day number from which its rights are free again
  record Entry(UUID dealId, int licensee, List<Block> blocks, int free) {
    static final int NEVER = DAYS;

    /// A license of the first licensee.
    Entry(UUID dealId, List<Block> blocks, int free) {
      this(dealId, 0, blocks, free);
    }

    boolean clashes(Entry other) {
      return clash(blocks, other, other.blocks)
          || (licensee != other.licensee
              && (clash(heldBack(), other, other.blocks)
                  || clash(blocks, other, other.heldBack())));
    }

    private boolean clash(List<Block> mine, Entry other, List<Block> theirs) {
      return mine.stream()
          .anyMatch(one -> theirs.stream().anyMatch(two -> one.clashes(free, two, other.free)));
    }

    private List<Block> heldBack() {
      return blocks.stream().flatMap(Block::heldBack).toList();
    }

    Entry freeFrom(int day) {
      return new Entry(dealId, licensee, blocks, day);
    }

    /// The state of its deal, when clashes with these are acknowledged.
    Deal deal(List<UUID> titleIds, List<UUID> acknowledged) {
      Terms terms =
          new Terms(blocks.stream().map(b -> b.block(titleIds)).toList(), Financials.NONE);
      Buyer buyer = new Buyer(new UUID(7, licensee), "Canal 13", new Territory("CL"), true);
      Life life = free == NEVER ? new Life.Active() : new Life.Terminated(FIRST_DAY.plusDays(free));
      return new Deal.Signed(
          new Deal.Subject(buyer.licenseeId(), titleIds),
          List.of(),
          new License(
              buyer, List.of(new Version(null, terms)), FIRST_DAY, life, acknowledged, List.of()));
    }
  }

  static @Nullable LocalDate day(@Nullable Integer number) {
    return number == null ? null : FIRST_DAY.plusDays(number);
  }

  private static @Nullable List<Territory> territories(@Nullable Set<String> codes) {
    return codes == null ? null : codes.stream().sorted().map(Territory::new).toList();
  }

  private interface Way {
    List<String> of(String code);
  }

  private static boolean anyRelated(Set<String> some, Set<String> others, Way way) {
    return some.stream()
        .anyMatch(
            a -> others.stream().anyMatch(b -> way.of(a).contains(b) || way.of(b).contains(a)));
  }

  private static Set<String> names(@Nullable Set<Media> media) {
    return media == null
        ? Set.of("ALL")
        : media.stream().map(Media::name).collect(Collectors.toSet());
  }

  private static Set<String> or(@Nullable Set<String> codes, String everything) {
    return codes == null ? Set.of(everything) : codes;
  }

  private static List<String> wayOfMedia(String code) {
    return switch (code) {
      case "ALL" -> List.of("ALL");
      case "LINEAR", "NON_LINEAR", "DERIVATIVE" -> List.of("ALL", code);
      case "FREE_TV", "PAY_TV" -> List.of("ALL", "LINEAR", code);
      case "SVOD", "AVOD" -> List.of("ALL", "NON_LINEAR", code);
      case "REMAKE" -> List.of("ALL", "DERIVATIVE", code);
      default -> throw new IllegalArgumentException(code);
    };
  }

  private static List<String> wayOfTerritory(String code) {
    return switch (code) {
      case "WORLD" -> List.of("WORLD");
      case "CA-QC", "CA-ON" -> List.of("WORLD", "CA", code);
      default -> List.of("WORLD", code);
    };
  }

  private static List<String> wayOfLanguage(String code) {
    return switch (code) {
      case "ALL" -> List.of("ALL");
      case "es-419", "es-ES" -> List.of("ALL", "es", code);
      case "es-MX" -> List.of("ALL", "es", "es-419", code);
      default -> List.of("ALL", code);
    };
  }
}
