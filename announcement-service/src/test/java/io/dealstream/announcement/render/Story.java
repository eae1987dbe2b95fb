package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Boilerplate;
import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.Quote;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.License.Grant;
import io.dealstream.announcement.render.fact.License.Licensee;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CastMember;
import io.dealstream.announcement.render.fact.Title.CrewMember;
import io.dealstream.announcement.render.fact.Title.LocalTitle;
import io.dealstream.announcement.render.fact.Title.Premiere;
import io.dealstream.announcement.render.fact.Title.RemakeOf;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The facts of the reference story, with ids that follow from what they are about.
public final class Story {
  public static final UUID FILM = id("film");

  private Story() {}

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static <T> Fact<T> fact(UUID about, T value) {
    return new Fact<>(about, id(about + " " + value), value);
  }

  public static ReleaseFacts facts() {
    return new ReleaseFacts(
        licensor(), licenses(), List.of(film()), List.of(award()), results(), quotes(), List.of());
  }

  public static Fact<Profile> licensor() {
    return fact(
        id("licensor"),
        new Profile(
            "Inter Medya",
            List.of(
                new Boilerplate(
                    "en",
                    null,
                    "Inter Medya distributes films, series and formats from Turkey to broadcasters"
                        + " and platforms around the world."),
                new Boilerplate("es", null, "Texto de antes de 2020."),
                new Boilerplate(
                    "es",
                    LocalDate.of(2020, 1, 1),
                    "Inter Medya distribuye películas, series y formatos de Turquía a canales y"
                        + " plataformas de todo el mundo."),
                new Boilerplate(
                    "tr",
                    LocalDate.of(2020, 9, 1),
                    "Inter Medya, Türk yapımı film, dizi ve formatları dünyanın dört bir yanındaki"
                        + " kanal ve platformlara ulaştırıyor."),
                new Boilerplate("tr", LocalDate.of(2020, 9, 2), "Yarının metni.")),
            new Profile.Contact("Press Office", "press@distributor.example")));
  }

  public static Fact<Title> film() {
    return fact(
        FILM,
        new Title(
            TitleKind.FILM,
            "Miracle in Cell No. 7",
            "Yedinci Koğuştaki Mucize",
            List.of(
                new LocalTitle(new Territory("TR"), "tr", "Yedinci Koğuştaki Mucize"),
                new LocalTitle(new Territory("MX"), "es", "Milagro en la celda 7")),
            2019,
            132,
            List.of(new Territory("TR")),
            List.of("Drama"),
            List.of(
                new CastMember("Aras Bulut İynemli", "Memo"),
                new CastMember("Nisa Sofiya Aksongur", "Ova")),
            List.of(new CrewMember("Mehmet Ada Öztekin", "Director")),
            List.of(),
            List.of(new Premiere(new Territory("TR"), LocalDate.of(2019, 10, 11))),
            new RemakeOf(null, 2013, new Territory("KR")),
            "In an Aegean town of the early 1980s, Memo is separated from Ova, his six-year-old"
                + " daughter, when he is accused of the death of an officer's child."));
  }

  public static List<Fact<License>> licenses() {
    List<Fact<License>> licenses = new ArrayList<>();
    licenses.add(license("Imagen TV", true, List.of(Media.FREE_TV), "MX"));
    licenses.add(license("Canal 13", true, null, "CL"));
    licenses.add(license("Caracol", true, null, "CO"));
    licenses.add(license("Ecuavisa", true, null, "EC"));
    licenses.add(license("Canal Seis", true, null, "SV"));
    licenses.add(license("Canal 11", true, null, "HN"));
    licenses.add(license("Color Visión", true, null, "DO"));
    licenses.add(license("Achla TV", true, null, "IL"));
    return licenses;
  }

  public static Fact<License> license(
      String licensee, boolean nameable, @Nullable List<Media> media, String... countries) {
    Grant grant =
        new Grant(
            List.of(FILM), media, List.of(countries).stream().map(Territory::new).toList(), null);
    return fact(
        id("deal " + licensee),
        new License(new Licensee(licensee, nameable), List.of(FILM), List.of(grant), false));
  }

  public static Fact<Award> award() {
    return fact(
        FILM,
        new Award(
            "Academy Awards",
            "93rd",
            "Best International Feature Film",
            AwardLevel.SUBMITTED,
            new Territory("TR"),
            null));
  }

  public static List<Fact<AudienceResult>> results() {
    return List.of(
        result("MX", "Imagen TV", AudienceMetric.VIEWERS, Comparison.MORE_THAN, "3100000", null),
        result("MX", "Imagen TV", AudienceMetric.SHARE, Comparison.EXACTLY, "19", null),
        result("MX", "Imagen TV", AudienceMetric.RATING, Comparison.EXACTLY, "5.45", "households"),
        result("MX", "Imagen TV", AudienceMetric.RANK, Comparison.EXACTLY, "1", "in prime time"),
        result("CL", "Canal 13", AudienceMetric.RATING, Comparison.EXACTLY, "11.6", null),
        result("TR", null, AudienceMetric.ADMISSIONS, Comparison.MORE_THAN, "5300000", null),
        result(
            "TR", null, AudienceMetric.RANK, Comparison.EXACTLY, "1", "among the films of 2019"));
  }

  public static Fact<AudienceResult> result(
      String country,
      @Nullable String channel,
      AudienceMetric metric,
      Comparison comparison,
      String value,
      @Nullable String scope) {
    return fact(
        FILM,
        new AudienceResult(
            new Territory(country),
            channel,
            metric,
            comparison,
            new BigDecimal(value),
            scope,
            null));
  }

  public static List<Fact<Quote>> quotes() {
    return List.of(
        quote(
            "en",
            "Founder and CEO",
            true,
            "We are glad that this story finds its viewers in so many countries."),
        quote(
            "es",
            "fundador y CEO",
            true,
            "Nos alegra que esta historia encuentre a su público en tantos países."),
        quote(
            "tr",
            "Kurucusu ve CEO’su",
            true,
            "Bu hikâyenin bu kadar çok ülkede izleyicisini bulmasına seviniyoruz."),
        quote("en", "Founder and CEO", false, "Off the record."));
  }

  public static Fact<Quote> quote(String language, String role, boolean consent, String text) {
    UUID id = id("quote " + text);
    return fact(id, new Quote(id, "Can Okan", role, "Inter Medya", language, consent, text));
  }
}
