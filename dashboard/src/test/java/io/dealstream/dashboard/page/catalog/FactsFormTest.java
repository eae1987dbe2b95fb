package io.dealstream.dashboard.page.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final UUID ORIGINAL = UUID.fromString("01970000-0000-7000-8000-000000000004");

  @ParameterizedTest
  @EnumSource
  void whatIsKnownIsSentAgainAsItWas(DisplayLanguage language) throws Exception {
    Reader r = new Reader(language, ZoneOffset.UTC);
    Title.Facts facts =
        new Title.Facts(
            TitleKind.SERIES,
            "Seven: the series",
            "Yedi",
            List.of(
                new Title.LocalTitle("MX", "es", "Siete: la serie"),
                new Title.LocalTitle("MM", null, "Seven"),
                new Title.LocalTitle("MM", "my", "Seven")),
            2020,
            45,
            List.of("TR", "US"),
            List.of("Crime, true", "Drama"),
            List.of(new Title.CrewMember("A: B", "Director: second unit")),
            List.of(new Title.CastMember("Ayşe \\ Can", null), new Title.CastMember("C", "D: E")),
            List.of(
                new Title.Season(1, 13, 2020),
                new Title.Season(2, null, 2021),
                new Title.Season(3, 8, null),
                new Title.Season(4, null, null)),
            List.of(new Title.Premiere("TR", LocalDate.of(2020, 1, 3))),
            new Title.RemakeOf(ORIGINAL, null, null, null),
            "Two lines.\nOf text.");
    Form form = FactsForm.of(facts, "Six (2018)", r);
    assertThat(form.text(Original.NAME)).isEqualTo("Six (2018)");
    assertThat(body(form, ORIGINAL, r))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind":"SERIES","internationalTitle":"Seven: the series","originalTitle":"Yedi",
                 "year":"2020","runningTimeMinutes":"45",
                 "localTitles":[{"territory":"MX","language":"es","title":"Siete: la serie"},
                   {"territory":"MM","title":"Seven"},
                   {"territory":"MM","language":"my","title":"Seven"}],
                 "countries":["TR","US"],"genres":["Crime, true","Drama"],
                 "cast":[{"name":"Ayşe \\\\ Can"},{"name":"C","character":"D: E"}],
                 "crew":[{"name":"A: B","role":"Director: second unit"}],
                 "seasons":[{"number":"1","episodes":"13","year":"2020"},
                   {"number":"2","year":"2021"},{"number":"3","episodes":"8"},{"number":"4"}],
                 "premieres":[{"territory":"TR","day":"2020-01-03"}],
                 "remakeOf":{"titleId":"01970000-0000-7000-8000-000000000004"},
                 "synopsis":"Two lines.\\nOf text."}
                """));
  }

  @Test
  void whatIsLeftEmptyIsUnknown() {
    Reader r = new Reader(DisplayLanguage.EN, ZoneOffset.UTC);
    Form form = Form.empty().put("kind", "FILM").put("internationalTitle", "Alone");
    assertThat(new FactsBody(form, null, r).body())
        .isEqualTo(Map.of("kind", "FILM", "internationalTitle", "Alone"));
  }

  @ParameterizedTest
  @EnumSource
  void everyTerritoryIsReadAgainAsItself(DisplayLanguage language) {
    Reader r = new Reader(language, ZoneOffset.UTC);
    List<String> lost =
        Territory.TREE.nodes().stream()
            .map(node -> node.code())
            .filter(code ->
                !TerritoryNames.codes(TerritoryNames.written(code, r), r).equals(List.of(code)))
            .toList();
    assertThat(lost).isEmpty();
  }

  private static JsonNode body(Form form, UUID original, Reader r) throws Exception {
    return JSON.readTree(JSON.writeValueAsString(new FactsBody(form, original, r).body()));
  }
}
