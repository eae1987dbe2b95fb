package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.catalog.Calls;
import io.dealstream.catalog.CatalogPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CatalogPlatform
class ApiDocumentTest {
  private JsonNode document = Calls.object("{}");

  @BeforeEach
  void read() {
    String token = Calls.tokens().of("viewer");
    document = Calls.object(with(token).get("/q/openapi?format=json").asString());
  }

  @Test
  void everyOperationSaysWhatItDoes() {
    List<String> silent = new ArrayList<>();
    document
        .get("paths")
        .forEachEntry((path, operations) ->
            operations.forEachEntry((method, operation) -> {
              if (path.startsWith("/titles") && !operation.has("summary")) {
                silent.add(method + " " + path);
              }
            }));
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TitleRequest",
        "LocalTitleRequest",
        "CastMemberRequest",
        "CrewMemberRequest",
        "SeasonRequest",
        "PremiereRequest",
        "RemakeOfRequest",
        "AwardRequest",
        "AudienceResultRequest",
        "TitlePage",
        "TitleFacts",
        "TitleAward",
        "TitleAudienceResult",
        "TitleLicense",
        "TitleHistoryEntry",
        "TitleItem",
        "LocalTitle",
        "CastMember",
        "CrewMember",
        "Season",
        "Premiere",
        "RemakeOf"
      })
  void everyFieldHasAnExample(String schema) {
    List<String> bare = new ArrayList<>();
    JsonNode properties = document.at("/components/schemas/" + schema + "/properties");
    assertThat(properties.isObject()).as(schema).isTrue();
    properties.forEachEntry((name, property) -> {
      if (!isExplained(property)) {
        bare.add(name + " " + property);
      }
    });
    assertThat(bare).isEmpty();
  }

  /// By an example of its own, or by the schema that it or its items refer to.
  private static boolean isExplained(JsonNode property) {
    return property.has("examples")
        || property.has("example")
        || property.has("$ref")
        || property.has("anyOf")
        || property.at("/items/$ref").isTextual();
  }
}
