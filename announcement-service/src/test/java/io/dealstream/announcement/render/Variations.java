package io.dealstream.announcement.render;

import static io.dealstream.announcement.render.Story.fact;
import static io.dealstream.announcement.render.Story.license;
import static io.dealstream.announcement.render.Story.result;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CrewMember;
import io.dealstream.announcement.render.fact.Title.RemakeOf;
import io.dealstream.announcement.render.fact.Title.Season;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts in the forms that sentences have to cope with.
final class Variations {
  private Variations() {}

  static Fact<Title> of(TitleKind kind) {
    return fact(
        Story.FILM,
        new Title(
            kind,
            "A",
            kind == TitleKind.FILM ? null : "B",
            List.of(),
            kind == TitleKind.DOCUMENTARY ? null : 2020,
            1,
            kind == TitleKind.SPECIAL ? List.of() : List.of(new Territory("GB")),
            kind == TitleKind.FORMAT ? List.of() : List.of("Drama", "neo-western"),
            List.of(),
            List.of(new CrewMember("X", "Writer"), new CrewMember("Y", "Gaffer")),
            kind == TitleKind.SERIES ? List.of(new Season(1, 1)) : List.of(),
            List.of(),
            new RemakeOf(
                kind == TitleKind.SERIES ? null : "C",
                kind == TitleKind.FORMAT ? null : 2013,
                kind == TitleKind.FILM ? null : new Territory("KR")),
            null));
  }

  static List<List<Fact<License>>> licenses() {
    return List.of(
        List.of(license("World TV", true, List.of(Media.values()), "WORLD")),
        List.of(license("Quiet", false, null, "WORLD"), license("Loud", true, null, "MX")),
        List.of(license("Quiet", false, null, "PE")),
        List.of(license("Loud", true, null, "MX"), license("Quiet", false, null, "PE")),
        List.of(
            license("Loud", true, null, "MX", "CL"),
            license("Louder", true, null, "MX", "CL"),
            license("Quiet", false, List.of(Media.SVOD), "PE", "IL", "DE")),
        List.of(exclusive(true, null), exclusive(false, null)),
        List.of(exclusive(true, Media.PAY_TV), exclusive(false, Media.FREE_TV)));
  }

  private static Fact<License> exclusive(boolean nameable, @Nullable Media media) {
    Grant grant =
        new Grant(
            List.of(Story.FILM),
            media == null ? null : List.of(media),
            List.of(new Territory("US-TX"), new Territory("FR")),
            true);
    return fact(
        Story.id("deal " + nameable),
        new License(new Licensee("Canal 9", nameable), List.of(Story.FILM), List.of(grant), false));
  }

  static List<Fact<Award>> awards() {
    List<Fact<Award>> awards = new ArrayList<>();
    for (AwardLevel level : AwardLevel.values()) {
      awards.add(award("Academy Awards", "93rd", "Best Film", level, "TR", null));
      awards.add(award("The Odd Prize", null, null, level, null, null));
      awards.add(award("The Odd Prize", "2024", "Best Hat", level, null, "Mira Lund"));
      awards.add(award("Odd Prize", "Jubilee", null, level, "NL", "Mira Lund"));
    }
    return awards;
  }

  private static Fact<Award> award(
      String name,
      @Nullable String edition,
      @Nullable String category,
      AwardLevel level,
      @Nullable String country,
      @Nullable String recipient) {
    return fact(
        Story.FILM,
        new Award(
            name,
            edition,
            category,
            level,
            country == null ? null : new Territory(country),
            recipient));
  }

  static List<Fact<AudienceResult>> results() {
    List<Fact<AudienceResult>> results = new ArrayList<>();
    for (Comparison comparison : Comparison.values()) {
      for (AudienceMetric metric : AudienceMetric.values()) {
        results.add(result("MX", "Imagen TV", metric, comparison, "12", "in prime time"));
        results.add(result("WORLD", null, metric, comparison, "1", null));
        results.add(result("CL", metric.name(), metric, comparison, "3", "among the rest"));
      }
    }
    return results;
  }
}
