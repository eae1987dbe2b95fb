package io.dealstream.deal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.ledger.Book.Block;
import io.dealstream.deal.ledger.Book.Entry;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Media;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// The ledger accepts exactly what [Book] accepts, and names exactly those that clash.
final class RightsLedgerProperties {
  private static final List<UUID> TITLES = List.of(new UUID(1, 1), new UUID(1, 2));
  private static @Nullable ReadModel tables;

  private final RightsLedger ledger = new RightsLedger();

  /// Signs a license with these blocks; or, with a day, frees the license that was signed so many
  /// before.
  record Step(List<Block> blocks, @Nullable Integer freeFrom, int before) {}

  @BeforeContainer
  static void makeTable() throws SQLException, IOException {
    tables = new ReadModel("deal");
  }

  @AfterContainer
  static void dropTable() throws SQLException {
    tables().close();
  }

  @Property(tries = 150)
  void theLedgerAcceptsWhatDoesNotClashAndNamesWhatDoes(@ForAll("steps") List<Step> steps)
      throws SQLException {
    empty();
    List<Entry> book = new ArrayList<>();
    for (Step step : steps) {
      Integer day = step.freeFrom();
      if (day != null && !book.isEmpty()) {
        free(book, step.before() % book.size(), day);
      } else {
        sign(book, new Entry(UUID.randomUUID(), step.blocks(), Entry.NEVER));
      }
    }
  }

  /// What was signed on paper is kept beside the others, and counts for those who come later.
  @Property(tries = 60)
  void whatIsAcknowledgedIsKeptWithTheOthers(@ForAll("steps") List<Step> steps)
      throws SQLException {
    empty();
    List<Entry> book = new ArrayList<>();
    for (Step step : steps) {
      Entry entry = new Entry(UUID.randomUUID(), step.blocks(), Entry.NEVER);
      List<UUID> clashing = clashing(book, entry).stream().sorted().toList();
      assertThat(change(entry, new Deal.NotOpened(), entry.deal(TITLES, clashing))).isEmpty();
      book.add(entry);
    }
  }

  private void sign(List<Entry> book, Entry entry) throws SQLException {
    Set<UUID> clashing = clashing(book, entry);
    Optional<Rejection> refused =
        change(entry, new Deal.NotOpened(), entry.deal(TITLES, List.of()));
    assertThat(refused.map(RightsLedgerProperties::named).orElse(Set.of())).isEqualTo(clashing);
    if (clashing.isEmpty()) {
      book.add(entry);
    }
  }

  private void free(List<Entry> book, int index, int day) throws SQLException {
    Entry before = book.get(index);
    if (day < before.free()) {
      Entry after = before.freeFrom(day);
      assertThat(change(after, before.deal(TITLES, List.of()), after.deal(TITLES, List.of())))
          .isEmpty();
      book.set(index, after);
    }
  }

  private Optional<Rejection> change(Entry entry, Deal before, Deal after) throws SQLException {
    Optional<Alongside> change = ledger.change(entry.dealId(), before, after);
    return change.isEmpty() ? Optional.empty() : change.get().change(tables().connection());
  }

  private static Set<UUID> clashing(List<Entry> book, Entry entry) {
    return book.stream().filter(entry::clashes).map(Entry::dealId).collect(Collectors.toSet());
  }

  private static Set<UUID> named(Rejection why) {
    assertThat(why.code()).isEqualTo("RIGHTS_CONFLICT");
    return ((List<?>) Objects.requireNonNull(why.facts().get("conflicts")))
        .stream()
            .map(fact -> (UUID) Objects.requireNonNull(((Map<?, ?>) fact).get("dealId")))
            .collect(Collectors.toSet());
  }

  private static void empty() throws SQLException {
    try (Statement statement = tables().connection().createStatement()) {
      statement.execute("delete from rights_ledger");
    }
  }

  private static ReadModel tables() {
    return Objects.requireNonNull(tables, "made before the first try");
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<@Nullable Integer> day = Arbitraries.integers().between(0, 10).injectNull(0.8);
    return Combinators.combine(blocks(), day, Arbitraries.integers().between(0, 20))
        .as(Step::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static Arbitrary<List<Block>> blocks() {
    return Combinators.combine(
            some(0, 1),
            Arbitraries.of(1, 2).injectNull(0.7),
            some(
                    Media.ALL,
                    Media.LINEAR,
                    Media.FREE_TV,
                    Media.PAY_TV,
                    Media.SVOD,
                    Media.NON_LINEAR,
                    Media.REMAKE)
                .injectNull(0.1),
            some("WORLD", "CL", "AR", "CA", "CA-QC", "CA-ON").injectNull(0.1),
            some("ALL", "es", "es-419", "es-MX", "es-ES", "fr").injectNull(0.2),
            period(),
            Arbitraries.of(true, false).injectNull(0.2))
        .as((titles, season, media, territories, languages, period, exclusive) ->
            new Block(
                titles,
                season,
                media,
                territories,
                languages,
                period.from(),
                period.to(),
                exclusive))
        .list()
        .ofMinSize(1)
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
