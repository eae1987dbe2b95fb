package io.dealstream.dashboard.page.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Problem.Violation;
import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Acquisition.Acquired;
import io.dealstream.dashboard.client.catalog.Acquisition.Block;
import io.dealstream.dashboard.client.catalog.Acquisition.Block.Holdback;
import io.dealstream.dashboard.client.catalog.Acquisition.Episodes;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.MediaNames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Media;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Reader EN = new Reader(DisplayLanguage.EN, ZoneOffset.UTC);

  @ParameterizedTest
  @EnumSource
  void whatWasAcquiredIsSentAgainAsItWas(DisplayLanguage language) throws Exception {
    Reader r = new Reader(language, ZoneOffset.UTC);
    Holdback holdback =
        new Holdback(
            List.of("SVOD", "FREE_TV"),
            List.of("MX"),
            List.of("ALL"),
            null,
            LocalDate.of(2027, 6, 30));
    Block block =
        new Block(
            List.of(
                new Episodes(1, null, null),
                new Episodes(2, 1, 10),
                new Episodes(3, 4, 4),
                new Episodes(4, null, 5),
                new Episodes(5, 6, null)),
            List.of("ALL"),
            List.of("MX", "CL"),
            List.of("es", "en"),
            LocalDate.of(2026, 1, 1),
            null,
            true,
            List.of(holdback));
    Acquisition acquisition =
        new Acquisition(
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            new Acquired("A producer", List.of(block)),
            null);
    Map<String, Object> body = new RightsBody(RightsFields.of(acquisition, r), r).body();
    assertThat(JSON.readTree(JSON.writeValueAsString(body)))
        .isEqualTo(
            JSON.readTree(
                """
                {"from":"A producer","blocks":[{"media":["ALL"],"territories":["MX","CL"],
                  "languages":["es","en"],"from":"2026-01-01","exclusive":"true",
                  "episodes":[{"season":"1"},{"season":"2","first":"1","last":"10"},
                    {"season":"3","first":"4","last":"4"},{"season":"4","last":"5"},
                    {"season":"5","first":"6"}],
                  "holdbacks":[{"media":["SVOD","FREE_TV"],"territories":["MX"],
                    "languages":["ALL"],"to":"2027-06-30"}]}]}
                """));
  }

  @Test
  void whatMayNotBeMissingIsSentEmptySoThatTheServiceNamesIt() {
    assertThat(new RightsBody(RightsFields.first(), EN).body())
        .isEqualTo(
            Map.of(
                "blocks",
                List.of(
                    Map.of("media", List.of(), "territories", List.of(), "languages", List.of()))));
  }

  @ParameterizedTest
  @EnumSource
  void everyMediumIsFoundByItsName(DisplayLanguage language) {
    Reader r = new Reader(language, ZoneOffset.UTC);
    List<String> all = Arrays.stream(Media.values()).map(Media::name).toList();
    assertThat(MediaNames.codes(r.media(all), r)).isEqualTo(all);
  }

  @Test
  void aMistakeIsFoundInTheFieldAndTheEntryThatItIsIn() {
    Form form =
        RightsFields.first()
            .put("cast", "Ayşe: Memo\r\n: Nobody")
            .put("countries", "Türkiye, Narnia")
            .put("b0.h2.media", "SVOD");
    assertThat(
            wrong(
                form,
                "cast[1].name",
                "countries[1]",
                "remakeOf.titleId",
                "remakeOf.year",
                "blocks[0].territories[0]",
                "blocks[0].holdbacks[0].to"))
        .isEqualTo(
            Map.of(
                "cast", "“: Nobody”: wrong",
                "countries", "“Narnia”: wrong",
                "original", "wrong",
                "remakeOf.year", "wrong",
                "b0.territories", "wrong",
                "b0.h2.to", "wrong"));
  }

  private static Map<String, String> wrong(Form form, String... fields) {
    List<Violation> violations =
        Arrays.stream(fields).map(field -> new Violation(field, "wrong")).toList();
    return Mistakes.wrong(new Problem(400, "MALFORMED", "", violations, null), form, EN);
  }
}
