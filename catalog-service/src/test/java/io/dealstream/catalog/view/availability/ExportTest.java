package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.view.availability.ema.MovieLabs;
import io.dealstream.servicekit.imports.Templates;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CatalogPlatform
class ExportTest {
  private static final String WINDOW =
      "territories=MX&territories=CL&from=2026-01-01&to=2028-12-31&media=SVOD";

  private static final String EMA = "&formatProfile=HD&licensor=Orange%20Studio&domain=example.com";

  private String name = "";
  private UUID title = new UUID(0, 0);
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void sellATitle() {
    name = "Exported " + UUID.randomUUID();
    title = register(film("=" + name).put("originalTitle", "Asıl adı"));
    Sales sales = new Sales(title).acquired();
    deal = sales.licensed(Media.SVOD, true, "MX");
    holds(() -> of("sales", "?" + WINDOW).body(containsString(deal.toString())));
  }

  @Test
  void aCsvFileHasALineForEachPartAndRunOfDays() {
    of("sales", "?" + WINDOW)
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", startsWith("attachment; filename=\"availability-2"))
        .header("Availability-Known-At", startsWith("2"))
        .header("Availability-Positions", containsString("deals="));
    assertThat(csv("sales", "?" + WINDOW))
        .containsExactly(
            title
                + ",'="
                + name
                + ",Asıl adı,FILM,ALL,SVOD,CL,,CL,ALL,2026-01-01,2028-12-31,no,AVAILABLE,yes,,,,",
            title
                + ",'="
                + name
                + ",Asıl adı,FILM,ALL,SVOD,MX,,MX,ALL,2026-01-01,2026-06-30,no,AVAILABLE,yes,,,,",
            title
                + ",'="
                + name
                + ",Asıl adı,FILM,ALL,SVOD,MX,,MX,ALL,2028-07-01,2028-12-31,no,AVAILABLE,yes,,,,",
            title
                + ",'="
                + name
                + ",Asıl adı,FILM,ALL,SVOD,MX,,MX,ALL,2026-07-01,2028-06-30,no,BLOCKED,no,"
                + "LICENSED_EXCLUSIVELY,Imagen TV,"
                + deal
                + ",");
    assertThat(csv("sales", "?" + WINDOW + "&minimumDays=1000").getFirst()).contains(",CL,");
    assertThat(csv("sales", "?" + WINDOW + "&minimumDays=1000").get(1)).contains("AVAILABLE,no");
  }

  @Test
  void theCatalogIsExportedTitleByTitle() {
    register(film(name + " the second"));
    assertThat(csv(catalog("sales", "?q=" + name + "&kind=FILM&" + WINDOW))).hasSize(5);
    assertThat(csv(catalog("sales", "?q=" + name + "&kind=SERIES&" + WINDOW))).isEmpty();
  }

  @Test
  void whoMayNotKnowWhoseItIsDoesNotReadIt() {
    of("admin", "?" + WINDOW)
        .statusCode(200)
        .body(containsString("LICENSED_EXCLUSIVELY"))
        .body(not(containsString("Imagen")))
        .body(not(containsString(deal.toString())))
        .body(not(containsString("licensees")));
    of("press", "?" + WINDOW).statusCode(403);
    of("viewer", "?" + WINDOW).statusCode(403);
  }

  @Test
  void theTimesCanBeChosen() {
    of("sales", "?" + WINDOW + "&asOf=2026-01-31")
        .header("Availability-As-Of", equalTo("2026-01-31"))
        .body(not(containsString("BLOCKED")));
    of("sales", "?" + WINDOW + "&knownAt=2026-01-31T00:00:00Z")
        .header("Availability-Known-At", equalTo("2026-01-31T00:00:00Z"))
        .header("Content-Disposition", containsString("availability-20260131T000000Z.csv"))
        .body(containsString("NO_RIGHTS_ACQUIRED"));
  }

  @Test
  void aWorkbookSaysWhatItHoldsFor() throws IOException {
    byte[] book =
        of("sales", "?format=xlsx&" + WINDOW)
            .statusCode(200)
            .contentType(Templates.XLSX)
            .extract()
            .asByteArray();
    assertThat(texts(book, "Availability")).hasSize(5);
    assertThat(texts(book, "Availability").getLast()).contains("=" + name, "Imagen TV");
    assertThat(texts(book, "About"))
        .anySatisfy(line -> assertThat(line).first().isEqualTo("knownAt"))
        .contains(List.of("media", "SVOD"), List.of("territories", "CL; MX"));
  }

  @Test
  void theSheetOfFilmsIsThatOfTheStandard() throws IOException {
    byte[] book =
        of("sales", "?format=ema-movies&" + WINDOW + EMA)
            .statusCode(200)
            .header("Content-Disposition", containsString("ema-movies-"))
            .extract()
            .asByteArray();
    var judgement = MovieLabs.of(book);
    assertThat(judgement.complaints()).isEmpty();
    assertThat(texts(book, "Movies")).hasSize(3 + 3);
    assertThat(texts(book, "About")).anySatisfy(l -> assertThat(l).first().isEqualTo("leftOut"));
    assertThat(texts(of("sales", "?format=ema-tv&" + WINDOW + EMA).extract().asByteArray(), "TV"))
        .hasSize(3);
  }

  @Test
  void theSheetOfSeriesIsThatOfTheStandard() throws IOException {
    UUID series =
        register(
            object(
                """
                {"kind":"SERIES","internationalTitle":"A series","runningTimeMinutes":45,
                 "seasons":[{"number":1,"episodes":13,"year":2020},{"number":2}]}\
                """));
    new Sales(series).acquired();
    holds(() -> {
      byte[] book =
          as("sales")
              .get(
                  "/titles/%s/availability/export?format=ema-tv&territories=MX&priceType=WSP"
                          .formatted(series)
                      + "&priceValue=3.5&priceCurrency=USD"
                      + EMA)
              .asByteArray();
      assertThat(MovieLabs.of(book).complaints()).isEmpty();
      assertThat(texts(book, "TV")).hasSize(3 + 2 * 4);
      assertThat(texts(book, "TV").get(4)).contains("A series", "3.50", "Open");
    });
  }

  @Test
  void aSeriesStandsInNoSheetOfMovies() throws IOException {
    UUID series =
        register(
            object(
                """
                {"kind":"SERIES","internationalTitle":"A series","seasons":[{"number":1}]}\
                """));
    new Sales(series).acquired();
    String path = "/titles/%s/availability/export?media=SVOD&format=".formatted(series);
    holds(() ->
        as("sales")
            .get(path + "csv")
            .then()
            .statusCode(200)
            .body(not(containsString("NO_RIGHTS_ACQUIRED"))));
    byte[] book = as("sales").get(path + "ema-movies" + EMA).asByteArray();
    assertThat(texts(book, "Movies")).hasSize(3);
  }

  @Test
  void theFormatAloneDecidesWhichFileComes() {
    String path = "/titles/" + title + "/availability/export?" + WINDOW;
    as("sales")
        .accept(Templates.CSV)
        .get(path + "&format=xlsx")
        .then()
        .statusCode(200)
        .contentType(Templates.XLSX);
    as("sales").accept(Templates.XLSX).get(path).then().contentType(startsWith("text/csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "format=pdf, format",
    "minimumDays=0, minimumDays",
    "media=RADIO, media[0]",
    "format=ema-movies&media=FREE_TV, media",
    "format=ema-movies&media=SVOD&licensor=A&domain=example.com, formatProfile",
    "format=ema-movies&media=SVOD&formatProfile=8K&licensor=A&domain=example.com, formatProfile[0]",
    "format=ema-movies&media=SVOD&formatProfile=HD&domain=example.com, licensor",
    "format=ema-movies&media=SVOD&formatProfile=HD&licensor=A, domain",
    "format=ema-movies&media=SVOD&formatProfile=HD&licensor=A&domain=here, domain",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com, priceType",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=SRP, priceType",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=Tier, priceValue",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=WSP&priceValue=1, priceCurrency",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=WSP&priceValue=1&priceCurrency=ABC, priceCurrency",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=WSP&priceValue=x&priceCurrency=USD, priceValue",
    "format=ema-tv&formatProfile=HD&licensor=A&domain=example.com&priceType=WSP&priceValue=1.5&priceCurrency=CLP, priceValue",
  })
  void eachParameterIsChecked(String query, String named) {
    of("sales", "?" + query).statusCode(400).body("violations.field", hasItem(named));
    catalog("sales", "?" + query).statusCode(400).body("violations.field", hasItem(named));
  }

  @Test
  void whatIsTooLongIsRefusedAndTheLimitNamed() {
    StringBuilder query = new StringBuilder("?format=ema-movies&priceType=Tier&priceValue=1");
    Stream.of("UHD", "HD", "SD", "3D", "3DUHD", "3DHD", "3DSD")
        .forEach(profile -> query.append("&formatProfile=").append(profile));
    query.append("&licensor=A&domain=example.com&q=Crowded");
    for (int i = 0; i < 16; i++) {
      UUID crowded = register(film("Crowded " + i));
      new Sales(crowded).acquired();
    }
    holds(() ->
        catalog("sales", query.toString())
            .statusCode(413)
            .body("code", equalTo("TOO_LARGE"))
            .body("limit", equalTo(ExportFile.MOST_LINES)));
  }

  @Test
  void thereIsNoExportOfATitleThatThereIsNot() {
    as("sales")
        .get("/titles/" + UUID.randomUUID() + "/availability/export")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  private ValidatableResponse of(String role, String query) {
    return as(role)
        .urlEncodingEnabled(false)
        .get("/titles/" + title + "/availability/export" + query)
        .then();
  }

  private static ValidatableResponse catalog(String role, String query) {
    return as(role)
        .urlEncodingEnabled(false)
        .get("/availability/export" + query.replace(" ", "%20"))
        .then();
  }

  private List<String> csv(String role, String query) {
    return csv(of(role, query));
  }

  /// The lines under the heading.
  private static List<String> csv(ValidatableResponse response) {
    return response.statusCode(200).extract().asString().lines().skip(1).toList();
  }

  private static List<List<String>> texts(byte[] workbook, String sheet) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .toList();
    }
  }
}
