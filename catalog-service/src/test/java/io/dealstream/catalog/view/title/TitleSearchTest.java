package io.dealstream.catalog.view.title;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Calls.wholeFilm;
import static io.dealstream.catalog.Eventually.holds;
import static io.dealstream.catalog.view.Events.block;
import static io.dealstream.catalog.view.Events.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.OtherServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CatalogPlatform
class TitleSearchTest {
  /// Told apart from the titles of other tests by a word of its own.
  private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {"kogustaki", "KOĞUŞTAKİ", "Koguştakı", "celda 7", "MIRACLE  in", " cell no. 7 "})
  void aTitleIsFoundByAPartOfAnyNameWhateverTheCaseAndAccents(String q) {
    String id = register(wholeFilm()).toString();
    holds(() -> search(q).then().body("items.id", hasItem(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ışık", "IŞIK", "isik", "İSİK"})
  void dottedAndDotlessIAreTheSameLetter(String q) {
    String id = register(film("Işık " + mark)).toString();
    holds(() -> search(q + " " + mark).then().body("items.id", contains(id)));
  }

  @Test
  void percentAndUnderscoreArePlainCharacters() {
    register(film(mark + " one"));
    String percent = register(film(mark + " 100% true")).toString();
    String underscore = register(film(mark + " snake_case!")).toString();
    holds(() -> search(mark + " 100%").then().body("items.id", contains(percent)));
    holds(() -> search(mark + " snake_case!").then().body("items.id", contains(underscore)));
    search(mark + "%one").then().body("items", empty());
    search(mark + "_one").then().body("items", empty());
  }

  @Test
  void noTextIsFoundAcrossTwoNames() {
    ObjectNode title = film(mark + " alpha").put("originalTitle", "beta " + mark);
    String id = register(title).toString();
    holds(() -> search(mark + " alpha").then().body("items.id", contains(id)));
    search("alpha beta").then().body("items.id", not(hasItem(id)));
  }

  @Test
  void aRevisedTitleIsFoundByItsNewNameOnly() {
    UUID id = register(film(mark + " old"));
    as("catalog").body(film(mark + " new").toString()).put("/titles/" + id);
    holds(() -> search(mark + " new").then().body("items.version", contains(2)));
    search(mark + " old").then().body("items", empty());
  }

  @Test
  void titlesAreFoundByKind() {
    register(film(mark));
    String series = register(film(mark).put("kind", "SERIES")).toString();
    holds(() ->
        as("sales")
            .queryParam("q", mark)
            .queryParam("kind", "SERIES")
            .get("/titles")
            .then()
            .body("items.id", contains(series)));
  }

  @Test
  void titlesAreFoundByTerritory() {
    ObjectNode made = film(mark + " made");
    made.withArray("countries").add("LI");
    ObjectNode named = film(mark + " named");
    named.withArray("localTitles").addObject().put("territory", "LI").put("title", "Dort");
    ObjectNode elsewhere = film(mark + " elsewhere");
    elsewhere.withArray("countries").add("AD");
    UUID licensed = register(elsewhere);
    OtherServices.publish(signed(UUID.randomUUID(), "TV", block(licensed, null, null, "LI")));
    String third = register(named).toString();
    String second = register(made).toString();
    holds(() ->
        as("sales")
            .queryParam("q", mark)
            .queryParam("territory", "LI")
            .get("/titles")
            .then()
            .body("items.id", contains(second, third, licensed.toString())));
  }

  @Test
  void aListIsPagedWithoutLosingOrRepeatingAnything() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.addFirst(register(film(mark + " " + i)).toString());
    }
    holds(() -> search(mark).then().body("items.id", equalTo(all)));
    List<String> seen = new ArrayList<>();
    Response page = as("press").get("/titles?limit=2&q=" + mark);
    page.then().header("Link", containsString("rel=\"next\""));
    while (page.path("next") != null) {
      seen.addAll(page.path("items.id"));
      String link = page.header("Link");
      page = as("press").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    }
    seen.addAll(page.path("items.id"));
    assertThat(seen).isEqualTo(all);
    page.then().header("Link", nullValue()).body("position", greaterThan(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "kind=OPERA",
        "territory=QQ",
        "after=!",
        "q=%00"
      })
  void aMalformedQueryIsRefused(String query) {
    as("viewer").urlEncodingEnabled(false).get("/titles?" + query).then().statusCode(400);
  }

  private static Response search(String q) {
    return as("viewer").queryParam("q", q).get("/titles");
  }
}
