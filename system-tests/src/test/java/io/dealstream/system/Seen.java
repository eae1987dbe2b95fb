package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.system.Story.Grant;
import io.dealstream.system.Story.Sold;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TradeRegions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers of the APIs and facts of stories in one shape, so that they can be compared.
final class Seen {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Seen() {}

  /// What is known of a block of a deal's page; lists in alphabetical order.
  ///
  /// @param names of titles by id
  static Map<String, Object> block(JsonNode block, Map<String, String> names) {
    ObjectNode known = (ObjectNode) known(block);
    JsonNode area = known.remove("area");
    if (area != null) {
      List<String> codes = area.get("include").findValuesAsText("code");
      assertThat(Story.names(known.get("territories")))
          .containsExactlyInAnyOrderElementsOf(codes.stream().flatMap(Seen::places).toList());
      known.set("territories", JSON.valueToTree(codes));
    }
    List<String> titles = Story.names(known.remove("titleIds")).stream().map(names::get).toList();
    known.set("titles", JSON.valueToTree(titles));
    return told(known);
  }

  /// A block of a story in the same shape.
  static Map<String, Object> told(ObjectNode block) {
    return block
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, property -> sorted(property.getValue())));
  }

  private static Object sorted(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::toString).sorted().toList()
        : value.toString();
  }

  /// The rows that a title's page must have for a block.
  static Stream<String> rows(Grant grant) {
    ObjectNode block = grant.block();
    Stream<String> territories =
        block.has("territories")
            ? Story.names(block.get("territories")).stream().flatMap(Seen::places)
            : Stream.of("unknown");
    return territories.map(territory ->
        String.join(
            " ",
            grant.sold().licensee(),
            territory,
            text(block.path("media")),
            text(block.path("exclusive")),
            status(grant.sold()),
            "unknown"));
  }

  /// A row of a title's page.
  static String row(JsonNode license) {
    return Stream.of("licensee", "territory", "media", "exclusive", "status", "signedOn")
        .map(name -> text(license.path(name)))
        .collect(Collectors.joining(" "));
  }

  static String text(JsonNode value) {
    if (isUnknown(value)) {
      return "unknown";
    }
    return value.isTextual() ? value.asText() : value.toString();
  }

  static boolean isUnknown(JsonNode value) {
    return value.isNull() || value.isMissingNode();
  }

  static String status(Sold sold) {
    return sold.suspendedFrom() == null ? "ACTIVE" : "SUSPENDED";
  }

  /// Without what is unknown: neither nulls nor empty lists.
  static JsonNode known(JsonNode value) {
    if (value.isArray()) {
      return JSON.createArrayNode().addAll(value.valueStream().map(Seen::known).toList());
    }
    if (!value.isObject()) {
      return value;
    }
    ObjectNode known = JSON.createObjectNode();
    value
        .propertyStream()
        .filter(property -> !isUnknown(property.getValue()))
        .filter(property -> !property.getValue().isArray() || !property.getValue().isEmpty())
        .forEach(property -> known.set(property.getKey(), known(property.getValue())));
    return known;
  }

  private static Stream<String> places(String code) {
    return Territory.isCode(code)
        ? Stream.of(code)
        : TradeRegions.BUILT_IN.territories(code).stream().map(Territory::code);
  }
}
