package io.dealstream.announcement.render;

import io.dealstream.announcement.render.Coverage.Group;
import io.dealstream.vocabulary.Territory;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Says where: by name when it is short, otherwise by a count that names its scope.
final class Places {
  private static final int MOST_NAMED = 2;
  private static final int MOST_IN_HEADLINE = 3;

  private final Wording wording;

  Places(Wording wording) {
    this.wording = wording;
  }

  /// Where it is: `place` says `in Chile and Mexico` or `worldwide`, `countries` names them with
  /// their articles, `names` without.
  Gaps gaps(Collection<Territory> territories) {
    boolean world = territories.contains(Territory.WORLD);
    String place = in(territories);
    return new Gaps()
        .fill("place", place)
        .fill("beginPlace", wording.begin(place))
        .when("world", world)
        .fill("countries", world ? "" : names(territories))
        .fill("names", world ? "" : listed(territories, wording::name));
  }

  /// `in Chile and Mexico`, or `worldwide`.
  String in(Collection<Territory> territories) {
    return territories.contains(Territory.WORLD)
        ? wording.say("place.world")
        : wording.say("place.countries", new Gaps().fill("countries", names(territories)));
  }

  /// Countries by name when they are few, or else their count: `place` says it whole, `few` without
  /// a preposition; both are unknown when there are none.
  Gaps few(Collection<Territory> countries) {
    if (countries.isEmpty()) {
      return new Gaps().maybe("place", null).maybe("few", null);
    }
    boolean named = countries.size() <= MOST_IN_HEADLINE;
    Gaps counted =
        new Gaps()
            .fill("words", wording.numbers().count(countries.size()))
            .fill("kind", kind(countries));
    String few = named ? listed(countries, wording::name) : wording.say("place.few", counted);
    return new Gaps()
        .maybe("place", named ? in(countries) : wording.say("place.count", counted))
        .maybe("few", few);
  }

  /// `Chile and Mexico`, by name.
  String names(Collection<Territory> countries) {
    return listed(countries, wording::country);
  }

  /// `in Latin America`.
  String region(String id) {
    return region(id, "in");
  }

  /// `in eight countries`; nothing when it is not known where.
  String brief(Coverage coverage) {
    return place(coverage, wording.say("place.count", counted(coverage)));
  }

  /// `in eight countries, seven of them in Latin America`; nothing when it is not known where.
  String full(Coverage coverage) {
    return place(coverage, byRegion(coverage));
  }

  private String listed(Collection<Territory> countries, Function<Territory, String> named) {
    List<String> names = countries.stream().sorted(wording.byName()).map(named).toList();
    return wording.list(names);
  }

  private String region(String id, String form) {
    return wording.say("region." + id, new Gaps().fill("form", form));
  }

  private String place(Coverage coverage, String counted) {
    if (coverage.countries().isEmpty()) {
      return coverage.worldwide() ? wording.say("place.world") : "";
    }
    String place = coverage.countries().size() <= MOST_NAMED ? in(coverage.countries()) : counted;
    return coverage.worldwide()
        ? wording.say("place.worldAnd", new Gaps().fill("place", place))
        : place;
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
        counted(coverage)
            .fill("part", part)
            .fill("partWords", wording.numbers().count(part))
            .fill("inRegion", region(largest.region()))
            .fill("ofRegion", region(largest.region(), "of"))
            .fill("regions", wording.numbers().count(coverage.groups().size())));
  }

  private Gaps counted(Coverage coverage) {
    return new Gaps()
        .fill("words", wording.numbers().count(coverage.countries().size()))
        .fill("kind", kind(coverage.countries()));
  }

  /// A part of a country must not be counted as a country.
  private static String kind(Collection<Territory> countries) {
    boolean whole = countries.stream().allMatch(t -> Territory.isCountry(t.code()));
    return whole ? "countries" : "parts";
  }
}
