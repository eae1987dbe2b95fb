package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was licensed to whom, where.
///
/// @param nameable whether the licensee may be named
/// @param withheld whether the license must not be announced
/// @param earlier whether another release announced it
/// @param media empty when it was not stated
/// @param exclusive null when it was not stated
record Sale(
    String licensee,
    boolean nameable,
    boolean withheld,
    boolean earlier,
    List<UUID> titleIds,
    Set<Territory> territories,
    List<Media> media,
    @Nullable Boolean exclusive,
    UUID dealId,
    List<UUID> events) {
  static List<Sale> of(Known known) {
    return Stream.concat(
            known.facts().licenses().stream().flatMap(license -> of(license, false, known)),
            known.facts().earlier().stream().flatMap(license -> of(license, true, known)))
        .toList();
  }

  private static Stream<Sale> of(Fact<License> license, boolean earlier, Known known) {
    License value = license.value();
    return value.blocks().stream()
        .map(grant ->
            new Sale(
                value.licensee().name(),
                value.licensee().nameable(),
                known.withheld().contains(license.about()),
                earlier,
                grant.titleIds(),
                grant.territories() == null ? Set.of() : Set.copyOf(grant.territories()),
                grant.media() == null ? List.of() : grant.media(),
                grant.exclusive(),
                license.about(),
                license.eventIds()));
  }

  /// True when it reaches a country, by itself or with the whole world or a part of the country.
  boolean reaches(Territory country) {
    return territories.contains(country)
        || territories.contains(Territory.WORLD)
        || territories.stream().anyMatch(t -> t.country().filter(country::equals).isPresent());
  }
}
