package io.dealstream.announcement.check;

import io.dealstream.announcement.render.Regions;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts in the form in which claims are held against them.
final class Register {
  private static final Regions REGIONS = Regions.load();

  private final Known known;
  private final List<Sale> sales;

  Register(Known known) {
    this.known = known;
    this.sales = Sale.of(known);
  }

  ReleaseFacts facts() {
    return known.facts();
  }

  List<Sale> sales() {
    return sales;
  }

  List<Sale> sales(Predicate<Sale> which) {
    return sales.stream().filter(which).toList();
  }

  List<Sale> salesOf(String licensee) {
    return sales(sale -> sale.licensee().equals(licensee));
  }

  /// Those of the licenses that may be announced.
  List<Sale> openSalesIn(Territory country) {
    return sales(sale -> !sale.withheld() && sale.reaches(country));
  }

  /// The countries and parts of countries of some sales, each once, without the world.
  static Set<Territory> territories(List<Sale> some) {
    return some.stream()
        .flatMap(sale -> sale.territories().stream())
        .filter(territory -> !territory.equals(Territory.WORLD))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String regionOf(Territory territory) {
    return REGIONS.of(territory);
  }

  /// What may be counted together: what this release is about, what others announced, and all.
  List<List<Sale>> scopes() {
    List<Sale> before = sales(Sale::earlier);
    return before.isEmpty() ? List.of(sales) : List.of(sales(s -> !s.earlier()), before, sales);
  }

  /// How many countries of each region some sales reach.
  static Map<String, Integer> countsByRegion(List<Sale> some) {
    Map<String, Integer> counts = new TreeMap<>();
    territories(some).forEach(t -> counts.merge(regionOf(t), 1, Integer::sum));
    return counts;
  }

  static List<UUID> events(List<Sale> some) {
    return some.stream().flatMap(sale -> sale.events().stream()).distinct().toList();
  }

  /// The events of all licenses that must not be announced.
  Set<UUID> withheldEvents() {
    return Set.copyOf(events(sales(Sale::withheld)));
  }

  /// The events of facts that speak of a country in another way than by a license.
  List<UUID> otherFactsOf(Territory country) {
    List<UUID> events = new ArrayList<>();
    facts().results().stream()
        .filter(result -> result.value().territory().equals(country))
        .forEach(result -> events.addAll(result.eventIds()));
    facts().awards().stream()
        .filter(award -> country.equals(award.value().entryOf()))
        .forEach(award -> events.addAll(award.eventIds()));
    facts().titles().stream()
        .filter(title -> speaksOf(title.value(), country))
        .forEach(title -> events.addAll(title.eventIds()));
    Changed.of(facts())
        .filter(license -> Changed.reaches(license, country))
        .forEach(license -> events.addAll(license.eventIds()));
    return events;
  }

  private static boolean speaksOf(Title title, Territory country) {
    Title.RemakeOf original = title.remakeOf();
    return title.countries().contains(country)
        || title.premieres().stream().anyMatch(p -> p.territory().equals(country))
        || original != null && country.equals(original.country());
  }

  /// What may be counted beside countries, with the numbers that are right.
  Map<String, Set<Integer>> numbers() {
    List<Title> titles = facts().titles().stream().map(fact -> fact.value()).toList();
    Map<String, Set<Integer>> numbers = new TreeMap<>();
    for (List<Sale> scope : scopes()) {
      put(numbers, "REGIONS", countsByRegion(scope).size());
      put(numbers, "LICENSES", (int) scope.stream().map(Sale::dealId).distinct().count());
      put(numbers, "LICENSEES", (int) scope.stream().map(Sale::licensee).distinct().count());
    }
    put(numbers, "TITLES", titles.size());
    titles.stream()
        .collect(Collectors.groupingBy(Title::kind))
        .values()
        .forEach(same -> put(numbers, "TITLES", same.size()));
    for (Title title : titles) {
      if (!title.seasons().isEmpty()) {
        put(numbers, "SEASONS", title.seasons().size());
        title.seasons().forEach(season -> put(numbers, "EPISODES", orZero(season.episodes())));
        put(
            numbers,
            "EPISODES",
            title.seasons().stream().mapToInt(season -> orZero(season.episodes())).sum());
      }
      put(numbers, "MINUTES", orZero(title.runningTimeMinutes()));
    }
    return numbers;
  }

  private static void put(Map<String, Set<Integer>> numbers, String noun, int number) {
    if (number > 0) {
      numbers.computeIfAbsent(noun, n -> new TreeSet<>()).add(number);
    }
  }

  private static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  /// The events of all titles.
  List<UUID> titleEvents() {
    return facts().titles().stream().flatMap(title -> title.eventIds().stream()).toList();
  }
}
