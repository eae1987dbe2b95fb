package io.dealstream.deal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.Holdback;
import io.dealstream.deal.domain.deal.License;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.License.Version;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldDecider;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.domain.hold.Wish;
import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Rejection;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// The ledger refuses a license exactly for those holds that are the first on some of its rights,
/// counted right by right.
final class StandingHoldsProperties {
  private static final UUID DEAL = new UUID(3, 1);
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static @Nullable ReadModel tables;

  @BeforeContainer
  static void makeTable() throws SQLException, IOException {
    tables = new ReadModel("deal");
  }

  @AfterContainer
  static void dropTable() throws SQLException {
    tables().close();
  }

  @Property(tries = 150)
  void aHoldStandsInTheWayWhereItIsTheFirst(
      @ForAll("wishes") List<Wish> held, @ForAll("wish") Wish license) throws SQLException {
    hold(held);
    Set<UUID> standing = standing(held, license, license.atoms());
    assertThat(refused(new Deal.NotOpened(), deal(license, List.of()))).isEqualTo(standing);
    assertThat(refused(new Deal.NotOpened(), deal(license, standing.stream().sorted().toList())))
        .isEmpty();
  }

  @Property(tries = 150)
  void aHoldOfTheSameTransactionStandsInTheWayToo(
      @ForAll("wishes") List<Wish> held, @ForAll("wish") Wish license) throws SQLException {
    empty();
    List<Alongside<?>> changes = new ArrayList<>(placed(held));
    changes.addAll(new RightsLedger().change(DEAL, new Deal.NotOpened(), deal(license, List.of())));
    List<Optional<Rejection>> refusals = Transaction.together(tables().connection(), changes);
    assertThat(refusals.subList(0, held.size())).allMatch(Optional::isEmpty);
    assertThat(holds(refusals.getLast())).isEqualTo(standing(held, license, license.atoms()));
  }

  @Property(tries = 150)
  void nobodyHoldsWhatWasLicensedInTheSameTransaction(
      @ForAll("wish") Wish license, @ForAll("wish") Wish held) throws SQLException {
    empty();
    List<Alongside<?>> changes =
        new ArrayList<>(
            new RightsLedger().change(DEAL, new Deal.NotOpened(), deal(license, List.of())));
    changes.addAll(placed(List.of(held)));
    boolean clash = (license.alone() || held.alone()) && license.shares(held);
    assertThat(Transaction.together(tables().connection(), changes))
        .extracting(refused -> refused.map(Rejection::code).orElse(""))
        .containsExactly("", clash ? "RIGHTS_CONFLICT" : "");
  }

  @Property(tries = 150)
  void onlyWhatALicenseGainsIsAskedFor(
      @ForAll("wishes") List<Wish> held, @ForAll("wish") Wish before, @ForAll("wish") Wish after)
      throws SQLException {
    hold(held);
    Wish changed =
        new Wish(
            before.licensee(),
            after.media(),
            after.territories(),
            after.from(),
            after.days(),
            after.alone());
    Set<String> gained = new HashSet<>(changed.atoms());
    if (before.alone() || !changed.alone()) {
      gained.removeAll(before.atoms());
    }
    assertThat(refused(deal(before, List.of()), deal(changed, List.of())))
        .isEqualTo(standing(held, changed, gained));
  }

  /// What is held back from others must be free of their holds, as if it were licensed exclusively.
  @Property(tries = 150)
  void aHoldStandsInTheWayOfAHoldbackToo(
      @ForAll("wishes") List<Wish> held, @ForAll("wish") Wish wish) throws SQLException {
    hold(held);
    Wish alone =
        new Wish(wish.licensee(), wish.media(), wish.territories(), wish.from(), wish.days(), true);
    Set<UUID> standing = standing(held, alone, alone.atoms());
    assertThat(refused(new Deal.NotOpened(), promising(alone, List.of()))).isEqualTo(standing);
    assertThat(refused(new Deal.NotOpened(), promising(alone, standing.stream().sorted().toList())))
        .isEmpty();
  }

  /// A license for flights that holds these rights back.
  private static Deal promising(Wish wish, List<UUID> overridden) {
    RightsBlock rights = wish.block();
    Holdback holdback =
        new Holdback(
            Objects.requireNonNull(rights.media()),
            rights.territories(),
            List.of("ALL"),
            rights.period().from(),
            Objects.requireNonNull(rights.period().to()));
    return deal(
        wish.licenseeId(),
        new RightsBlock(
            rights.titleIds(),
            null,
            List.of(Media.AIRLINE),
            null,
            null,
            LicensePeriod.UNKNOWN,
            false,
            null,
            null,
            null,
            List.of(holdback)),
        overridden);
  }

  private static Set<UUID> standing(List<Wish> held, Wish license, Set<String> gained) {
    return IntStream.range(0, held.size())
        .filter(i -> held.get(i).competes(license))
        .filter(i -> {
          Set<String> first = held.get(i).atoms();
          first.retainAll(gained);
          held.subList(0, i).stream()
              .filter(held.get(i)::competes)
              .forEach(earlier -> first.removeAll(earlier.atoms()));
          return !first.isEmpty();
        })
        .mapToObj(StandingHoldsProperties::id)
        .collect(Collectors.toSet());
  }

  private static UUID id(int index) {
    return new UUID(4, index);
  }

  /// Empties the tables and places these holds.
  private static void hold(List<Wish> wishes) throws SQLException {
    empty();
    for (Alongside<?> change : placed(wishes)) {
      assertThat(Transaction.of(tables().connection(), List.of(change))).isEmpty();
    }
  }

  private static void empty() throws SQLException {
    try (Statement statement = tables().connection().createStatement()) {
      statement.execute("delete from rights_ledger");
      statement.execute("delete from active_hold");
    }
  }

  /// What changes with each of these holds.
  private static List<Alongside<?>> placed(List<Wish> wishes) {
    HoldDecider decider = new HoldDecider();
    Holds holds = decider.initial();
    List<Alongside<?>> changes = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      Holds before = holds;
      PlaceHold place =
          new PlaceHold(id(i), wish.licenseeId(), wish.block(), NOW.plusSeconds(60), NOW);
      if (decider.decide(before, place)
          instanceof Decision.Accepted<HoldEvent>(List<HoldEvent> events)) {
        holds = decider.evolve(before, events.getFirst());
      }
      changes.addAll(new HeldRights().change(Wish.FILM, before, holds));
    }
    return changes;
  }

  private static Set<UUID> refused(Deal before, Deal after) throws SQLException {
    return holds(
        Transaction.of(tables().connection(), new RightsLedger().change(DEAL, before, after)));
  }

  private static Set<UUID> holds(Optional<Rejection> why) {
    if (why.isEmpty()) {
      return Set.of();
    }
    assertThat(why.get().code()).isEqualTo("RIGHTS_HELD");
    return ((List<?>) Objects.requireNonNull(why.get().facts().get("holds")))
        .stream()
            .map(fact -> (UUID) Objects.requireNonNull(((Map<?, ?>) fact).get("holdId")))
            .collect(Collectors.toSet());
  }

  private static Deal deal(Wish wish, List<UUID> overridden) {
    return deal(wish.licenseeId(), wish.block(), overridden);
  }

  private static Deal deal(UUID licenseeId, RightsBlock block, List<UUID> overridden) {
    Buyer buyer = new Buyer(licenseeId, "Canal 13", new Territory("CL"), true);
    Terms terms = new Terms(List.of(block), Financials.NONE);
    return new Deal.Signed(
        new Deal.Subject(buyer.licenseeId(), List.of(Wish.FILM)),
        List.of(),
        new License(
            buyer,
            List.of(new Version(null, terms)),
            Wish.FIRST_DAY,
            new Life.Active(),
            List.of(),
            overridden));
  }

  private static ReadModel tables() {
    return Objects.requireNonNull(tables, "made before the first try");
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.any().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Wish> wish() {
    return Wish.any();
  }
}
