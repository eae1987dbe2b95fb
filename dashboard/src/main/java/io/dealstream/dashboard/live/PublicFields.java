package io.dealstream.dashboard.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.dashboard.live.LiveEvent.Spot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// Takes of a record what everybody may know, by a list of what that is: what a later version adds
/// stays inside until somebody puts it on the list.
final class PublicFields {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> LISTED = List.of("dealId", "titleId", "releaseId", "purpose");

  private PublicFields() {}

  /// @throws IllegalArgumentException when the record is none that a relay wrote; says where it
  ///   stands
  static LiveEvent of(ConsumerRecord<String, byte[]> row) {
    try {
      return event(row);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          row.topic() + "/" + row.partition() + " cannot be read at offset " + row.offset(), e);
    }
  }

  /// @throws IllegalArgumentException when the record has no number
  static Spot spot(ConsumerRecord<String, byte[]> row) {
    Topic topic = Topic.named(row.topic()).orElseThrow(IllegalArgumentException::new);
    long number = Long.parseLong(header(row, "ce_number"));
    return new Spot(topic, row.partition(), row.offset(), number);
  }

  private static LiveEvent event(ConsumerRecord<String, byte[]> row) {
    Spot spot = spot(row);
    JsonNode data = data(row);
    String type = header(row, "ce_type");
    UUID id = UUID.fromString(header(row, "ce_id"));
    Instant at = moment(header(row, "ce_time"));
    long position = Long.parseLong(header(row, "ce_position"));
    ObjectNode shown = shown(data);
    shown.put("id", id.toString()).put("type", type).put("at", at.toString());
    shown.put("topic", row.topic()).put("position", position);
    return new LiveEvent(
        spot,
        id,
        type,
        at,
        position,
        uuid(shown.get("dealId")),
        uuid(shown.get("releaseId")),
        shown.path("titleIds").valueStream().map(one -> UUID.fromString(one.asText())).toList(),
        text(shown.get("licensee")),
        shown.path("territories").valueStream().map(JsonNode::asText).toList(),
        text(shown.get("title")),
        text(shown.path("texts").path(0).get("headline")),
        shown.toString());
  }

  private static ObjectNode shown(JsonNode data) {
    ObjectNode shown = JSON.createObjectNode();
    LISTED.stream().filter(data::hasNonNull).forEach(name -> shown.set(name, data.get(name)));
    List<String> titles = new ArrayList<>();
    Stream.concat(Stream.of(data.path("titleId")), data.path("titleIds").valueStream())
        .filter(JsonNode::isTextual)
        .forEach(title -> titles.add(title.asText()));
    shown.set("titleIds", JSON.valueToTree(titles));
    if (data.path("licensee").path("nameable").asBoolean(false)) {
      shown.set("licensee", data.get("licensee").get("name"));
    }
    if (data.has("licensee")) {
      shown.set("territories", JSON.valueToTree(territories(data)));
    }
    if (data.path("facts").hasNonNull("internationalTitle")) {
      shown.set("title", data.get("facts").get("internationalTitle"));
    }
    if (data.has("texts")) {
      shown.set("texts", JSON.valueToTree(texts(data)));
    }
    return shown;
  }

  /// Those of a license: an offer is nobody's business.
  private static List<String> territories(JsonNode data) {
    return data.path("blocks")
        .valueStream()
        .flatMap(block -> block.path("territories").valueStream())
        .map(JsonNode::asText)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<ObjectNode> texts(JsonNode data) {
    return data.get("texts")
        .valueStream()
        .map(text -> {
          ObjectNode shown = JSON.createObjectNode();
          Stream.of("language", "slug", "headline")
              .forEach(name -> shown.set(name, text.get(name)));
          return shown;
        })
        .toList();
  }

  private static JsonNode data(ConsumerRecord<String, byte[]> row) {
    try {
      return JSON.readTree(row.value());
    } catch (IOException e) {
      throw new IllegalArgumentException("a record that is no JSON", e);
    }
  }

  private static String header(ConsumerRecord<String, byte[]> row, String name) {
    Header header = row.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("a record without its moment", e);
    }
  }

  private static @Nullable UUID uuid(@Nullable JsonNode node) {
    return node == null ? null : UUID.fromString(node.asText());
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
