package io.dealstream.announcement.render;

import io.dealstream.announcement.render.Coverage.Sale;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// `Canal 13 in Chile, Caracol in Colombia and Imagen TV in Mexico`: names exactly as registered,
/// in the order of the countries' names.
final class LicenseeList {
  private final Wording wording;
  private final Places places;

  LicenseeList(Wording wording) {
    this.wording = wording;
    this.places = new Places(wording);
  }

  /// Licensees that share the same countries.
  private record Item(List<String> licensees, List<Territory> countries) {
    boolean isSimple() {
      return licensees.size() == 1 && countries.size() == 1;
    }
  }

  /// The licensees that may be named, with their countries among these (`licensees`), and how many
  /// they are (`buyers`); empty when there are none.
  Gaps named(List<Sale> sales, List<Territory> where) {
    List<Item> items = items(sales, where);
    List<String> phrases = items.stream().map(this::phrase).toList();
    boolean simple = phrases.size() < 2 || items.stream().allMatch(Item::isSimple);
    long buyers = items.stream().flatMap(item -> item.licensees().stream()).distinct().count();
    return new Gaps()
        .maybe("licensees", simple ? wording.list(phrases) : separated(phrases))
        .fill("buyers", buyers);
  }

  /// The countries among these that no licensee can be named for.
  List<Territory> unnamed(List<Sale> sales, List<Territory> where) {
    List<Territory> unnamed = new ArrayList<>(where);
    items(sales, where).forEach(item -> unnamed.removeAll(item.countries()));
    return unnamed;
  }

  private List<Item> items(List<Sale> sales, List<Territory> where) {
    Map<List<Territory>, List<String>> byCountries = new HashMap<>();
    byLicensee(sales, where)
        .forEach((name, countries) ->
            byCountries.computeIfAbsent(List.copyOf(countries), c -> new ArrayList<>()).add(name));
    return byCountries.entrySet().stream()
        .map(entry -> new Item(entry.getValue(), entry.getKey()))
        .sorted(
            Comparator.comparing((Item item) -> item.countries().getFirst(), wording.byName())
                .thenComparing(item -> item.licensees().getFirst()))
        .toList();
  }

  private Map<String, Collection<Territory>> byLicensee(List<Sale> sales, List<Territory> where) {
    Map<String, Collection<Territory>> countries = new TreeMap<>();
    for (Sale sale : sales) {
      if (sale.isNameable()) {
        Collection<Territory> his =
            countries.computeIfAbsent(
                sale.license().value().licensee().name(), n -> new TreeSet<>(wording.byName()));
        sale.territories().stream().filter(where::contains).forEach(his::add);
      }
    }
    return countries;
  }

  private String phrase(Item item) {
    return wording.say(
        "territories.licensee",
        places.gaps(item.countries()).fill("licensees", wording.list(item.licensees())));
  }

  private String separated(List<String> phrases) {
    return String.join(wording.raw("territories.separator"), phrases.subList(0, phrases.size() - 1))
        + wording.raw("territories.lastSeparator")
        + phrases.getLast();
  }
}
