package io.dealstream.announcement.view.newsroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.announcement.Hostile;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.view.newsroom.edition.Printed;
import io.dealstream.eventkit.Json;
import org.junit.jupiter.api.Test;

class JsonLdTest {
  @Test
  void aReleaseIsANewsArticleAboutItsFilm() throws JsonProcessingException {
    JsonNode article = Json.MAPPER.readTree(JsonLd.of(Printed.of("es", Story.facts())));
    assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.path("inLanguage").asText()).isEqualTo("es");
    assertThat(article.path("datePublished").asText()).isEqualTo(Printed.MOMENT.toString());
    assertThat(article.path("url").asText())
        .startsWith("https://news.distributor.example/newsroom/")
        .endsWith("-es");
    assertThat(article.at("/publisher/name").asText()).isEqualTo("Inter Medya");
    assertThat(article.path("digitalSourceType").asText())
        .isEqualTo("https://schema.org/DataDrivenMediaDigitalSource");
    assertThat(article.path("workTranslation").findValuesAsText("inLanguage"))
        .containsExactly("en", "tr");
    assertThat(article.path("about"))
        .isEqualTo(
            Json.MAPPER.readTree(
                """
                [{"@type": "Movie", "name": "Miracle in Cell No. 7",
                  "alternateName": "Yedinci Koğuştaki Mucize", "dateCreated": "2019",
                  "director": [{"@type": "Person", "name": "Mehmet Ada Öztekin"}],
                  "countryOfOrigin": [
                    {"@type": "Country", "name": "Turquía", "identifier": "TR"}]}]
                """));
  }

  @Test
  void noNameEndsTheElementInWhichItStands() throws JsonProcessingException {
    String data = JsonLd.of(Printed.of("en", Hostile.facts()));
    assertThat(data).doesNotContain("<", ">", "&");
    assertThat(Json.MAPPER.readTree(data).at("/about/0/name").asText()).isEqualTo(Hostile.TITLE);
  }
}
