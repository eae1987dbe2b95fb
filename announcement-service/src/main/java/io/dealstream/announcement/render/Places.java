package io.dealstream.announcement.render;

import io.dealstream.announcement.render.Coverage.Group;
import io.dealstream.vocabulary.Territory;
import java.util.Collection;
import java.util.Map;

/// Says where: by name when it is short, otherwise by a count that names its scope.
final class Places {
  private static final int MOST_NAMED = 2;

  private final Wording wording;

  Places(Wording wording) {
    this.wording = wording;
  }

  /// `in Chile and Mexico`, or `worldwide`.
  String in(Collection<Territory> territories) {
    return territories.contains(Territory.WORLD)
        ? wording.say("place.world")
        : wording.say("place.countries", Map.of("countries", names(territories)));
  }

  /// `Chile and Mexico`, by name.
  String names(Collection<Territory> countries) {
    return wording.list(countries.stream().sorted(wording.byName()).map(wording::country).toList());
  }

  /// `in eight countries`; nothing when it is not known where.
  String brief(Coverage coverage) {
    return place(coverage, wording.say("place.count", counted(coverage)));
  }

  /// `in eight countries, seven of them in Latin America`; nothing when it is not known where.
  String full(Coverage coverage) {
    return place(coverage, byRegion(coverage));
  }

  private String place(Coverage coverage, String counted) {
    if (coverage.countries().isEmpty()) {
      return coverage.worldwide() ? wording.say("place.world") : "";
    }
    String place = coverage.countries().size() <= MOST_NAMED ? in(coverage.countries()) : counted;
    return coverage.worldwide() ? wording.say("place.worldAnd", Map.of("place", place)) : place;
  }

  private String byRegion(Coverage coverage) {
    if (coverage.groups().isEmpty()) {
      return "";
    }
    Group largest = coverage.groups().getFirst();
    int part = largest.countries().size();
    String key =
        coverage.groups().size() == 1
            ? "place.countIn"
            : part * 2 > coverage.countries().size() ? "place.countMostIn" : "place.countAcross";
    return wording.say(
        key,
        Map.of(
            "words", wording.numbers().count(coverage.countries().size()),
            "kind", kind(coverage),
            "part", wording.numbers().count(part),
            "region", wording.say("region." + largest.region()),
            "regions", wording.numbers().count(coverage.groups().size())));
  }

  private Map<String, Object> counted(Coverage coverage) {
    return Map.of(
        "words", wording.numbers().count(coverage.countries().size()), "kind", kind(coverage));
  }

  /// A part of a country must not be counted as a country.
  private static String kind(Coverage coverage) {
    boolean whole = coverage.countries().stream().allMatch(t -> Territory.isCountry(t.code()));
    return whole ? "countries" : "parts";
  }
}
