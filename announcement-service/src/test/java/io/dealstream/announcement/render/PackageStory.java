package io.dealstream.announcement.render;

import static io.dealstream.announcement.render.Story.fact;
import static io.dealstream.announcement.render.Story.id;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.announcement.render.fact.ReleaseFacts;
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
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A made-up package: two series and a documentary, licensed in different combinations.
public final class PackageStory {
  private static final UUID HARBOR = id("harbor");
  private static final UUID ORCHARD = id("orchard");
  private static final UUID SALT = id("salt");

  private PackageStory() {}

  public static ReleaseFacts facts() {
    return new ReleaseFacts(
        Story.licensor(),
        List.of(
            license("Nord TV", true, List.of(HARBOR, ORCHARD), "SE", "NO", "FI"),
            license("Adria Media", true, List.of(HARBOR, ORCHARD), "HR", "RS"),
            license("Quiet Buyer", false, List.of(SALT), "US"),
            license("Kanal Zehn", true, List.of(SALT), "DE", "AT", "CH")),
        List.of(
            title(HARBOR, TitleKind.SERIES, "Harbor Lights", 2, new RemakeOf("Lys", null, null)),
            title(ORCHARD, TitleKind.SERIES, "The Orchard", 1, null),
            title(SALT, TitleKind.DOCUMENTARY, "Salt", 0, null)),
        List.of(
            fact(
                SALT,
                new Award(
                    "International Documentary Festival",
                    "2024",
                    "Best Score",
                    AwardLevel.WON,
                    null,
                    "Mira Lund"))),
        List.of(
            fact(
                HARBOR,
                new AudienceResult(
                    new Territory("NL"),
                    "Kanaal 4",
                    AudienceMetric.SHARE,
                    Comparison.MORE_THAN,
                    new BigDecimal("21.50"),
                    "viewers aged 20 to 49",
                    "January 2025"))),
        List.of(),
        List.of());
  }

  private static Fact<Title> title(
      UUID id, TitleKind kind, String name, int seasons, @Nullable RemakeOf remakeOf) {
    List<Season> all =
        java.util.stream.IntStream.rangeClosed(1, seasons)
            .mapToObj(number -> new Season(number, 8))
            .toList();
    return fact(
        id,
        new Title(
            kind,
            name,
            name,
            List.of(),
            seasons == 0 ? null : 2023,
            45,
            List.of(new Territory("DK"), new Territory("NL")),
            seasons == 0 ? List.of() : List.of("crime"),
            List.of(),
            List.of(
                new CrewMember("Mira Lund", "Composer"), new CrewMember("Jo Visser", "Producer")),
            all,
            List.of(),
            remakeOf,
            null));
  }

  private static Fact<License> license(
      String licensee, boolean nameable, List<UUID> titleIds, String... countries) {
    Grant grant =
        new Grant(
            titleIds,
            nameable ? null : List.of(Media.SVOD, Media.AVOD),
            Arrays.stream(countries).map(Territory::new).toList(),
            nameable ? null : true);
    return fact(
        id("deal " + licensee),
        new License(new Licensee(licensee, nameable), titleIds, List.of(grant), false));
  }
}
