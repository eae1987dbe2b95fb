package io.dealstream.announcement.check;

import static io.dealstream.announcement.render.Story.fact;

import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Stories of one film with any licenses, results and awards.
final class Stories {
  private static final List<String> BUYERS =
      List.of(
          "Imagen TV",
          "Canal 13",
          "Caracol",
          "Ecuavisa",
          "Canal Seis",
          "Color Visión",
          "Achla TV",
          "Nord TV",
          "Kanal Zehn",
          "Adria Media",
          "TV Vijesti",
          "Telefe");
  private static final List<String> COUNTRIES =
      List.of(
          "MX", "CL", "CO", "EC", "SV", "DO", "IL", "SE", "DE", "HR", "ME", "AR", "US", "GB", "NL",
          "PL", "JP");

  private Stories() {}

  static Arbitrary<ReleaseFacts> any() {
    return Combinators.combine(
            licenses(), results(), awards(), Arbitraries.integers().between(0, 3))
        .as((licenses, results, awards, earlier) -> {
          int first = licenses.size() > earlier ? earlier : 0;
          return new ReleaseFacts(
              Story.licensor(),
              licenses.subList(first, licenses.size()),
              List.of(Story.film()),
              awards,
              results,
              Story.quotes(),
              licenses.subList(0, first));
        });
  }

  /// Every country is licensed to one buyer.
  private static Arbitrary<List<Fact<License>>> licenses() {
    return Combinators.combine(
            Arbitraries.shuffle(BUYERS),
            Arbitraries.shuffle(COUNTRIES),
            Arbitraries.integers().between(1, 3).list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.integers().between(0, 9).list().ofSize(6))
        .as((buyers, countries, sizes, dice) -> {
          List<Fact<License>> licenses = new ArrayList<>();
          int used = 0;
          for (int i = 0; i < sizes.size() && used + sizes.get(i) <= countries.size(); i++) {
            String[] some = countries.subList(used, used + sizes.get(i)).toArray(String[]::new);
            used += sizes.get(i);
            List<Media> media = dice.get(i) < 3 ? List.of(Media.values()[dice.get(i) + 2]) : null;
            licenses.add(Story.license(buyers.get(i), dice.get(i) < 9, media, some));
          }
          return licenses;
        });
  }

  private static Arbitrary<List<Fact<AudienceResult>>> results() {
    return Combinators.combine(
            Arbitraries.of(COUNTRIES),
            Arbitraries.of(BUYERS),
            Arbitraries.of(AudienceMetric.values()),
            Arbitraries.of(Comparison.values()),
            Arbitraries.integers().between(1, 99))
        .as(Stories::result)
        .list()
        .ofMaxSize(3)
        .uniqueElements(result -> result.value().territory());
  }

  private static Fact<AudienceResult> result(
      String country, String channel, AudienceMetric metric, Comparison comparison, int number) {
    String value =
        switch (metric.unit()) {
          case PEOPLE, TICKETS -> number % 2 == 0 ? number + "10000" : "12" + number + "7";
          case PERCENT -> number + ".4";
          case PLACE -> String.valueOf(1 + number % 12);
        };
    return Story.result(country, channel, metric, comparison, value, null);
  }

  private static Arbitrary<List<Fact<Award>>> awards() {
    return Combinators.combine(
            Arbitraries.of(AwardLevel.values()),
            Arbitraries.of("Academy Awards", "The Odd Prize"),
            Arbitraries.of(true, false))
        .as((level, name, entry) ->
            fact(
                Story.FILM,
                new Award(
                    name,
                    "93rd",
                    entry ? "Best Film" : null,
                    level,
                    entry ? new Territory("TR") : null,
                    null)))
        .list()
        .ofMaxSize(1);
  }
}
