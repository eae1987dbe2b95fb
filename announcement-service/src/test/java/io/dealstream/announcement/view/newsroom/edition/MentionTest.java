package io.dealstream.announcement.view.newsroom.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Place;
import io.dealstream.announcement.view.newsroom.edition.Mentions.Work;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MentionTest {
  @Test
  void whatTheReleaseNamesIsFound() {
    Mentions mentions = Printed.of("en", Story.facts()).mentions();
    assertThat(mentions.licensor()).isEqualTo("Inter Medya");
    assertThat(mentions.licensees())
        .containsExactly(
            "Achla TV",
            "Canal 11",
            "Canal 13",
            "Canal Seis",
            "Caracol",
            "Color Visión",
            "Ecuavisa",
            "Imagen TV");
    assertThat(mentions.places().stream().map(Place::code))
        .containsExactly("CL", "CO", "DO", "EC", "HN", "IL", "MX", "SV");
    assertThat(mentions.works())
        .containsExactly(
            new Work(
                TitleKind.FILM,
                "Miracle in Cell No. 7",
                "Yedinci Koğuştaki Mucize",
                2019,
                List.of("Mehmet Ada Öztekin"),
                List.of(new Place("TR", "Turkey"))));
  }

  @Test
  void eachLanguageNamesThingsInItsOwnWay() {
    Mentions mentions = Printed.of("tr", Story.facts()).mentions();
    assertThat(mentions.places()).contains(new Place("MX", "Meksika"));
    assertThat(mentions.works().getFirst().name()).isEqualTo("Yedinci Koğuştaki Mucize");
    assertThat(mentions.works().getFirst().originalTitle()).isNull();
  }

  @Test
  void whatTheReleaseDoesNotSayIsNotNamed() {
    ReleaseFacts quiet =
        facts(List.of(Story.license("Quiet Buyer", false, null, "PE")), film("Film", null, null));
    ReleaseFacts later =
        facts(
            List.of(Story.license("Quiet Buyer", true, null, "PE", "BO")),
            film("Film", 2021, "Somebody Else"));
    Mentions mentions = Printed.of("en", quiet, later).mentions();
    assertThat(mentions.licensees()).isEmpty();
    assertThat(mentions.places().stream().map(Place::code)).containsExactly("PE");
    assertThat(mentions.works().getFirst().year()).isNull();
    assertThat(mentions.works().getFirst().directors()).isEmpty();
  }

  @Test
  void whatWasRenamedSinceIsNotNamed() {
    ReleaseFacts then = facts(Story.licenses(), film("Film", 2019, "Ada"));
    Mentions mentions =
        Printed.of("en", then, facts(Story.licenses(), film("Movie", 2020, "Eve"))).mentions();
    assertThat(mentions.works()).isEmpty();
    assertThat(mentions.licensees()).hasSize(8);
  }

  @Test
  void aNameIsNoPartOfAnother() {
    Said said = new Said("Nigeria and Guinea-Bissau, “Canal 13” for Ana");
    assertThat(said.says("Niger")).isFalse();
    assertThat(said.says("Canal 1")).isFalse();
    assertThat(said.says("Canal 13")).isTrue();
    assertThat(said.says("Nigeria")).isTrue();
    assertThat(said.says("Ana")).isTrue();
    assertThat(said.says("")).isFalse();
  }

  private static ReleaseFacts facts(List<Fact<License>> licenses, Title title) {
    return new ReleaseFacts(
        Story.licensor(),
        licenses,
        List.of(Story.fact(Story.FILM, title)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Title film(String name, @Nullable Integer year, @Nullable String director) {
    return new Title(
        TitleKind.FILM,
        name,
        null,
        List.of(),
        year,
        null,
        List.of(new Territory("TR")),
        List.of(),
        List.of(),
        director == null ? List.of() : List.of(new Title.CrewMember(director, "Director")),
        List.of(),
        List.of(),
        null,
        null);
  }
}
