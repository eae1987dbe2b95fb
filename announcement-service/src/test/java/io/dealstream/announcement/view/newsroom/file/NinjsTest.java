package io.dealstream.announcement.view.newsroom.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dealstream.announcement.Hostile;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Printed;
import io.dealstream.eventkit.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
  private static final Schema SCHEMA = schema();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "tr"})
  void aReleaseIsANewsObjectOfTheStandard(String language) throws IOException {
    Edition edition = Printed.of(language, Story.facts());
    String json = Json.write(Ninjs.of(edition));
    assertThat(errors(json)).isEmpty();
    ObjectNode news = (ObjectNode) Json.MAPPER.readTree(json);
    String body = news.at("/bodies/0/value").asText();
    assertThat(body).isEqualTo(PlainFile.of(edition));
    assertThat(news.at("/bodies/0/charCount").asInt()).isEqualTo(body.length());
    assertThat(news.at("/bodies/0/wordCount").asInt()).isEqualTo(body.strip().split("\\s+").length);
    assertThat(news.path("language").asText()).isEqualTo(language);
    assertThat(news.path("pubStatus").asText()).isEqualTo("usable");
    assertThat(news.path("by").asText()).isEqualTo("Inter Medya");
    assertThat(news.path("places").findValuesAsText("uri"))
        .hasSize(8)
        .contains("http://cvx.iptc.org/iso3166-1a2/mx");
    assertThat(news.path("organisations").findValuesAsText("name"))
        .contains("Inter Medya", "Canal 13");
    assertThat(news.path("associations").findValuesAsText("rel"))
        .containsExactly("translation", "translation");
    assertThat(news.at("/digitalSourceType/uri").asText()).endsWith("/dataDrivenMedia");
  }

  @Test
  void markupInNamesIsText() throws IOException {
    String json = Json.write(Ninjs.of(Printed.of("en", Hostile.facts())));
    assertThat(errors(json)).isEmpty();
    assertThat(Json.MAPPER.readTree(json).at("/bodies/0/value").asText())
        .contains(Hostile.TITLE, Hostile.LICENSEE, Hostile.QUOTE);
  }

  /// The schema would find what is wrong.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"uri\":\"no uri\"}",
        "{\"uri\":\"urn:x:y\",\"pubstatus\":\"usable\"}",
        "{\"uri\":\"urn:x:y\",\"pubStatus\":\"retracted\"}",
        "{\"uri\":\"urn:x:y\",\"versionCreated\":\"2020-09-01\"}",
        "{\"uri\":\"urn:x:y\",\"headlines\":[{\"role\":\"main\"}]}",
        "{\"uri\":\"urn:x:y\",\"associations\":[{\"uri\":\"urn:x:z\"}]}",
        "{\"uri\":\"urn:x:y\",\"associations\":[{\"uri\":\"urn:x:z\",\"name\":\"a\",\"body\":\"b\"}]}"
      })
  void whatIsNoNewsObjectIsFound(String json) {
    assertThat(errors(json)).isNotEmpty();
  }

  private static List<String> errors(String json) {
    return SCHEMA
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Schema schema() {
    try (InputStream file = NinjsTest.class.getResourceAsStream("/ninjs-3.1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8),
              InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
