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
        sign(book, step.license());
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
        table.insert(entry.dealId(), rows);
        book.add(entry);
      } else {
        assertThatThrownBy(() -> table.insert(entry.dealId(), rows))
            .isInstanceOfSatisfying(
                SQLException.class,
                refused -> assertThat(refused.getSQLState()).isEqualTo("23P01"));
      }
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
    return Step.some();
  }
}
