package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {
  private static final ObjectNode API = read();

  static List<PublishedTypes.Type> types() {
    return PublishedTypes.ALL;
  }

  @Test
  void theDocumentHasWhatAsyncApi3Requires() {
    assertThat(API.get("asyncapi").asText()).isEqualTo("3.0.0");
    assertThat(API.at("/info/title").asText()).isNotBlank();
    assertThat(API.at("/info/version").asText()).isNotBlank();
    assertThat(API.fieldNames())
        .toIterable()
        .isSubsetOf(
            "asyncapi",
            "id",
            "info",
            "servers",
            "defaultContentType",
            "channels",
            "operations",
            "components");
    assertThat(API.get("servers"))
        .isNotEmpty()
        .allSatisfy(
            server -> assertThat(server.fieldNames()).toIterable().contains("host", "protocol"));
    assertThat(API.get("operations"))
        .allSatisfy(
            operation -> assertThat(operation.get("action").asText()).matches("send|receive"))
        .allSatisfy(operation ->
            assertThat(operation.at("/channel/$ref").asText()).startsWith("#/channels/"));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    List<String> references = API.findValuesAsText("$ref");
    assertThat(references).hasSizeGreaterThan(PublishedTypes.ALL.size());
    assertThat(references)
        .allSatisfy(reference ->
            assertThat(
                    reference.startsWith("#/")
                        ? !API.at(reference.substring(1)).isMissingNode()
                        : Files.exists(Resources.MAIN.resolve(reference)))
                .isTrue());
  }

  @Test
  void everyTopicIsAChannelAndEveryChannelATopic() {
    assertThat(API.get("channels"))
        .extracting(channel -> channel.get("address").asText())
        .containsExactlyElementsOf(Topics.ALL);
    assertThat(API.get("channels"))
        .allSatisfy(channel -> {
          JsonNode kafka = channel.at("/bindings/kafka");
          assertThat(kafka.get("topic")).isEqualTo(channel.get("address"));
          assertThat(kafka.get("partitions").asInt()).isEqualTo(Topics.PARTITIONS);
        });
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeIsAMessageOfItsTopic(PublishedTypes.Type type) {
    String name = messageName(type);
    JsonNode message = API.at("/components/messages/" + name);
    assertThat(message.path("name").asText()).isEqualTo(type.name());
    assertThat(message.at("/payload/$ref").asText()).isEqualTo("schemas/" + type.name() + ".json");
    assertThat(message.at("/traits/0/$ref").asText()).endsWith("/cloudEvent");
    assertThat(followed(message.get("bindings")).at("/kafka/key/description").asText())
        .isEqualToIgnoringCase(subject(type));
    assertThat(channel(type).at("/messages/" + name + "/$ref").asText())
        .isEqualTo("#/components/messages/" + name);
  }

  @Test
  void noMessageIsStale() {
    Set<String> names = new TreeSet<>();
    PublishedTypes.ALL.forEach(type -> names.add(messageName(type)));
    assertThat(API.at("/components/messages").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(names);
    List<String> inChannels = new ArrayList<>();
    API.get("channels")
        .forEach(c -> c.get("messages").fieldNames().forEachRemaining(inChannels::add));
    assertThat(inChannels).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyHeaderThatTheRelayWritesIsDescribed() throws Exception {
    List<Object> headers = new ArrayList<>();
    for (Field field : EnvelopeHeaders.class.getFields()) {
      headers.add(field.get(null));
    }
    headers.remove(EnvelopeHeaders.SCHEMA_PREFIX);
    JsonNode schema = API.at("/components/schemas/cloudEventHeaders");
    assertThat(schema.get("properties").fieldNames())
        .toIterable()
        .map(Object.class::cast)
        .containsExactlyInAnyOrderElementsOf(headers);
    assertThat(schema.get("required").valueStream().map(JsonNode::asText))
        .doesNotContain(EnvelopeHeaders.CAUSATION, EnvelopeHeaders.TRACE_PARENT)
        .hasSize(headers.size() - 2);
  }

  @Test
  void everyTopicHasOneSenderAndSomeReceiver() {
    assertThat(API.get("channels").fieldNames())
        .toIterable()
        .allSatisfy(channel -> {
          assertThat(services("send", channel)).hasSize(1);
          assertThat(services("receive", channel)).isNotEmpty();
        });
  }

  @Test
  void announcementServiceReceivesNothingConfidential() {
    assertThat(List.of("dealTerms", "titleRights", "holds"))
        .allSatisfy(channel ->
            assertThat(services("receive", channel))
                .containsExactlyInAnyOrder("deal-service", "catalog-service"));
    assertThat(services("receive", "licensees")).containsExactly("deal-service");
  }

  private static List<String> services(String action, String channel) {
    return API.get("operations")
        .valueStream()
        .filter(operation -> operation.get("action").asText().equals(action))
        .filter(o -> o.at("/channel/$ref").asText().equals("#/channels/" + channel))
        .map(operation -> operation.at("/tags/0/name").asText())
        .toList();
  }

  private static JsonNode channel(PublishedTypes.Type type) {
    return API.get("channels")
        .valueStream()
        .filter(channel -> type.name().startsWith(channel.get("address").asText() + "."))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode followed(JsonNode node) {
    return API.at(node.get("$ref").asText().substring(1));
  }

  /// The first component of an event is the id or the code of what it is about.
  private static String subject(PublishedTypes.Type type) {
    String first = type.event().getRecordComponents()[0].getName();
    return first.replaceAll("^(.*)(Id|Code)$", "$2 of the $1.");
  }

  private static String messageName(PublishedTypes.Type type) {
    String name = type.event().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static ObjectNode read() {
    try {
      return (ObjectNode)
          new YAMLMapper().readTree(Resources.text(Resources.MAIN.resolve("asyncapi.yaml")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
