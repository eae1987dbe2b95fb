package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final Schema METASCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of(DIALECT));

  static List<PublishedTypes.Type> types() {
    return PublishedTypes.ALL;
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSchemaIsValidAndNamesItself(PublishedTypes.Type type) throws Exception {
    JsonNode schema = schema(type);
    assertThat(Validation.errors(METASCHEMA, Schemas.of(type.name()))).isEmpty();
    assertThat(schema.get("$schema").asText()).isEqualTo(DIALECT);
    assertThat(schema.get("$id").asText()).isEqualTo(EnvelopeHeaders.SCHEMA_PREFIX + type.name());
    assertThat(schema.get("title").asText()).isEqualTo(type.event().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("types")
  void aSchemaHasTheShapeOfItsRecord(PublishedTypes.Type type) throws Exception {
    JsonNode root = schema(type);
    assertSameShape(root, root, type.event());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyIsDescribedAndEveryDefinitionUsed(PublishedTypes.Type type) throws Exception {
    JsonNode root = schema(type);
    assertThat(root.findValues("properties").stream().flatMap(JsonNode::valueStream))
        .allSatisfy(property -> assertThat(property.path("description").asText()).isNotBlank());
    assertThat(root.path("$defs").propertyStream())
        .allSatisfy(definition ->
            assertThat(root.findValuesAsText("$ref")).contains("#/$defs/" + definition.getKey()));
  }

  /// Each schema stands alone; this keeps the copies of a shared part from drifting apart. A part
  /// that a later version changes gets another name there.
  @Test
  void partsOfTheSameNameAreTheSameInAllSchemas() throws Exception {
    Map<String, JsonNode> parts = new HashMap<>();
    for (PublishedTypes.Type type : PublishedTypes.ALL) {
      for (Map.Entry<String, JsonNode> part : schema(type).path("$defs").properties()) {
        JsonNode before = parts.putIfAbsent(part.getKey(), part.getValue());
        assertThat(Optional.ofNullable(before).orElse(part.getValue()))
            .as(type.name() + " " + part.getKey())
            .isEqualTo(part.getValue());
      }
    }
  }

  private static void assertSameShape(JsonNode root, JsonNode schema, Class<?> type) {
    assertThat(schema.get("type").asText()).isEqualTo("object");
    assertThat(schema.get("additionalProperties").asBoolean(true)).as(type.getName()).isFalse();
    assertThat(schema.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Records.components(type).map(RecordComponent::getName).toList());
    assertThat(StreamSupport.stream(schema.path("required").spliterator(), false))
        .map(JsonNode::asText)
        .containsExactlyElementsOf(
            Records.components(type)
                .filter(component -> !Records.nullable(component))
                .map(RecordComponent::getName)
                .toList());
    Records.components(type).forEach(component -> assertSameShape(root, schema, component));
  }

  private static void assertSameShape(JsonNode root, JsonNode owner, RecordComponent component) {
    JsonNode property = followed(root, owner.get("properties").get(component.getName()));
    boolean list = component.getType() == List.class;
    assertThat(property.path("type").asText().equals("array"))
        .as(component.toString())
        .isEqualTo(list);
    JsonNode content = list ? followed(root, property.get("items")) : property;
    Class<?> type = Records.content(component);
    if (type.isEnum()) {
      assertThat(content.get("enum").valueStream().map(JsonNode::asText))
          .containsExactlyElementsOf(
              Stream.of(type.getEnumConstants()).map(Object::toString).toList());
    } else if (content.path("type").asText().equals("object")) {
      assertSameShape(root, content, type);
    } else {
      assertThat(Records.reachable(type))
          .as("a record is an object or one code")
          .hasSizeLessThan(3);
    }
  }

  private static JsonNode followed(JsonNode root, JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static JsonNode schema(PublishedTypes.Type type) throws Exception {
    return Json.MAPPER.readTree(Schemas.of(type.name()));
  }
}
