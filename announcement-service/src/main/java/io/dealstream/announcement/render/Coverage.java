package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.vocabulary.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where licenses reach. Every count in a release is the size of one of these lists.
///
/// @param sales all grants of all licenses
/// @param countries each once, by name
/// @param groups the countries by trade region, larger groups first
/// @param worldwide true when one of the grants is for the whole world
record Coverage(
    List<Sale> sales, List<Territory> countries, List<Group> groups, boolean worldwide) {

  /// One grant of one license.
  ///
  /// @param territories of the grant
  record Sale(Fact<License> license, Grant grant, List<Territory> territories) {
    boolean isNameable() {
      return license.value().licensee().nameable();
    }
  }

  /// Countries of one region, by name.
  record Group(String region, List<Territory> countries) {}

  /// Those of which is known where they are.
  static List<Sale> sales(List<Fact<License>> licenses) {
    return licenses.stream()
        .flatMap(
            license -> license.value().blocks().stream().flatMap(grant -> sale(license, grant)))
        .toList();
  }

  private static Stream<Sale> sale(Fact<License> license, Grant grant) {
    List<Territory> territories = grant.territories();
    return territories == null ? Stream.empty() : Stream.of(new Sale(license, grant, territories));
  }

  static Coverage of(List<Sale> sales, Regions regions, Wording wording) {
    TreeSet<Territory> countries = new TreeSet<>(wording.byName());
    sales.forEach(sale -> countries.addAll(sale.territories()));
    boolean worldwide = countries.remove(Territory.WORLD);
    return new Coverage(
        sales, List.copyOf(countries), groups(countries, regions, wording), worldwide);
  }

  /// The sales that reach one of these countries.
  List<Sale> salesIn(List<Territory> some) {
    return sales.stream()
        .filter(sale -> sale.territories().stream().anyMatch(some::contains))
        .toList();
  }

  private static List<Group> groups(
      TreeSet<Territory> countries, Regions regions, Wording wording) {
    Map<String, List<Territory>> byRegion =
        countries.stream().collect(Collectors.groupingBy(regions::of, Collectors.toList()));
    return byRegion.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((Group group) -> -group.countries().size())
                .thenComparing(group -> new Places(wording).region(group.region())))
        .toList();
  }
}
