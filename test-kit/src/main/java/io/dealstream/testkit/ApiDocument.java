package io.dealstream.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.eventkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The API document of the running service, held to be one that a stranger can work with: every
/// operation says what it does and how it fails, and every field shows an example.
public final class ApiDocument {
  private static final Set<String> COMMANDS = Set.of("post", "put", "delete", "patch");

  /// Pages and files for everyone, which say themselves what is wrong.
  private static final Pattern OPEN = Pattern.compile("/newsroom.*|/sitemap.*|/robots\\.txt");

  private static final List<String> EVERY_ERROR = List.of("400", "401", "403", "503");
  private static final List<String> COMMAND_ERRORS = List.of("409", "412", "413", "415", "422");

  private final JsonNode document;
  private final List<String> missing = new ArrayList<>();

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  /// Reads it from the service.
  public static ApiDocument read() {
    try {
      return new ApiDocument(
          Json.MAPPER.readTree(given().get("/q/openapi?format=json").asString()));
    } catch (JsonProcessingException e) {
      throw new AssertionError("the API document is no JSON", e);
    }
  }

  /// Fails with all that is missing.
  public void isWhole() {
    document
        .get("paths")
        .forEachEntry((path, operations) ->
            operations.forEachEntry((method, operation) -> check(path, method, operation)));
    document.at("/components/schemas").forEachEntry(this::check);
    assertThat(missing).isEmpty();
  }

  private void check(String path, String method, JsonNode operation) {
    String name = method + " " + path;
    require(operation.has("summary"), name + " says nothing of what it does");
    if (OPEN.matcher(path).matches()) {
      return;
    }
    List<String> errors = new ArrayList<>(EVERY_ERROR);
    if (COMMANDS.contains(method)) {
      errors.addAll(COMMAND_ERRORS);
    }
    for (String status : errors) {
      JsonNode content = operation.at("/responses/" + status + "/content");
      require(
          content.findValue("example") != null || content.findValue("examples") != null,
          name + " shows no " + status);
    }
  }

  private void check(String schema, JsonNode definition) {
    JsonNode properties = definition.path("properties");
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      require(
          isExplained(property.getValue()), schema + "." + property.getKey() + " has no example");
    }
  }

  /// By an example of its own, by its form, or by the schema that it or its items refer to.
  private static boolean isExplained(JsonNode property) {
    return property.has("examples")
        || property.has("example")
        || property.has("$ref")
        || property.has("anyOf")
        || property.has("additionalProperties")
        || property.path("format").asText().equals("uuid")
        || property.path("type").asText().equals("boolean")
        || property.path("type").asText().equals("integer")
        || property.at("/items/$ref").isTextual()
        || property.at("/items/format").asText().equals("uuid");
  }

  private void require(boolean there, String complaint) {
    if (!there) {
      missing.add(complaint);
    }
  }
}
