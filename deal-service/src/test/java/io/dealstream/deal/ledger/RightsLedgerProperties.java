package io.dealstream.deal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.ledger.Book.Entry;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Rejection;
import io.dealstream.testkit.ReadModel;
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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// The ledger accepts exactly what [Book] accepts, and names exactly those that clash.
final class RightsLedgerProperties {
  private static final List<UUID> TITLES = List.of(new UUID(1, 1), new UUID(1, 2));
  private static @Nullable ReadModel tables;

  private final RightsLedger ledger = new RightsLedger();

  @BeforeContainer
  static void makeTable() throws SQLException, IOException {
    tables = new ReadModel("deal");
  }

  @AfterContainer
  static void dropTable() throws SQLException {
    tables().close();
  }

  /// Whether each change has a transaction of its own or shares it with others, also with other
  /// signatures of the same deals that come too late.
  @Property(tries = 200)
  void theLedgerAcceptsWhatDoesNotClashAndNamesWhatDoes(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 6) int together)
      throws SQLException {
    empty();
    List<Entry> book = new ArrayList<>();
    for (int first = 0; first < steps.size(); first += together) {
      List<Alongside<?>> changes = new ArrayList<>();
      List<Alongside<?>> late = new ArrayList<>();
      List<Set<UUID>> clashing = new ArrayList<>();
      for (Step step : steps.subList(first, Math.min(first + together, steps.size()))) {
        Integer day = step.freeFrom();
        if (day != null && !book.isEmpty()) {
          free(book, step.before() % book.size(), day)
              .ifPresent(change -> {
                changes.add(change);
                clashing.add(Set.of());
              });
        } else {
          Entry entry = step.license();
          Entry other = new Entry(entry.dealId(), steps.getFirst().blocks(), Entry.NEVER);
          late.add(signature(other));
          clashing.add(clashing(book, entry));
          changes.add(sign(book, entry));
        }
      }
      assertThat(Transaction.together(tables().connection(), late, changes))
          .extracting(refused -> refused.map(RightsLedgerProperties::named).orElse(Set.of()))
          .isEqualTo(clashing);
    }
  }

  /// What was signed on paper is kept beside the others, and counts for those who come later.
  @Property(tries = 60)
  void whatIsAcknowledgedIsKeptWithTheOthers(@ForAll("steps") List<Step> steps)
      throws SQLException {
    empty();
    List<Entry> book = new ArrayList<>();
    for (Step step : steps) {
      Entry entry = step.license();
      List<UUID> clashing = clashing(book, entry).stream().sorted().toList();
      assertThat(change(entry, new Deal.NotOpened(), entry.deal(TITLES, clashing))).isEmpty();
      book.add(entry);
    }
  }

  /// Should anybody ever write without looking.
  @Property(tries = 100)
  void theTableByItselfRefusesTheSame(@ForAll("steps") List<Step> steps) throws SQLException {
    empty();
    LedgerTable table = new LedgerTable(tables().connection());
    List<Entry> book = new ArrayList<>();
    for (Step step : steps) {
      Entry entry = step.license();
      List<LedgerRow> rows = LedgerRows.of(entry.dealId(), entry.deal(TITLES, List.of()));
      if (clashing(book, entry).isEmpty()) {
        table.insert(rows);
        book.add(entry);
      } else {
        assertThatThrownBy(() -> table.insert(rows))
            .isInstanceOfSatisfying(
                SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("23P01"));
      }
    }
  }

  private Alongside<?> sign(List<Entry> book, Entry entry) {
    if (clashing(book, entry).isEmpty()) {
      book.add(entry);
    }
    return signature(entry);
  }

  private Alongside<?> signature(Entry entry) {
    return ledger
        .change(entry.dealId(), new Deal.NotOpened(), entry.deal(TITLES, List.of()))
        .getFirst();
  }

  private Optional<Alongside<?>> free(List<Entry> book, int index, int day) {
    Entry before = book.get(index);
    if (day >= before.free()) {
      return Optional.empty();
    }
    Entry after = before.freeFrom(day);
    book.set(index, after);
    return ledger
        .change(after.dealId(), before.deal(TITLES, List.of()), after.deal(TITLES, List.of()))
        .stream()
        .findFirst();
  }

  private Optional<Rejection> change(Entry entry, Deal before, Deal after) throws SQLException {
    return Transaction.of(tables().connection(), ledger.change(entry.dealId(), before, after));
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
    return Step.some();
  }
}
