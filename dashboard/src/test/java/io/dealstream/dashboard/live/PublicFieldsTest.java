package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.contracts.PublishedTypes.Type;
import io.dealstream.contracts.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What everybody may know of everything that was ever published on the topics that are shown.
class PublicFieldsTest {
  private static final Path SAMPLES = Path.of("../event-contracts/src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PUBLIC =
      Set.of(
          "id",
          "type",
          "at",
          "topic",
          "position",
          "dealId",
          "releaseId",
          "titleId",
          "titleIds",
          "purpose",
          "licensee",
          "territories",
          "title",
          "texts");

  static Stream<Type> shown() {
    return PublishedTypes.ALL.stream()
        .filter(type -> Topic.ALL.stream().anyMatch(t -> type.name().startsWith(t.topic() + ".")));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void nothingElseIsTold(Type type) {
    for (String sample : samples(type.name())) {
      LiveEvent event = PublicFields.of(row(type.name(), sample));
      JsonNode told = json(event.json());
      assertThat(told.propertyStream().map(Map.Entry::getKey)).isSubsetOf(PUBLIC);
      assertThat(told.findValuesAsText("sections")).isEmpty();
      assertThat(event.kind()).matches("[a-z]+(-[a-z]+)+");
    }
  }

  @Test
  void whoIsNotToBeNamedIsNotNamed() {
    String signed = "dealstream.deals.license-signed.v1";
    String shy =
        samples(signed).getFirst().replaceAll("\"nameable\" *: *true", "\"nameable\":false");
    assertThat(PublicFields.of(row(signed, shy)).licensee()).isNull();
    String named = shy.replaceAll("\"nameable\" *: *false", "\"nameable\":true");
    assertThat(PublicFields.of(row(signed, named)).licensee()).isNotBlank();
  }

  @Test
  void whereSomebodyNegotiatesIsNotTold() {
    String offer = "dealstream.deals.offer-made.v1";
    assertThat(PublicFields.of(row(offer, samples(offer).getFirst())).territories()).isEmpty();
  }

  @Test
  void theConfidentialTopicsAreNotShown() {
    assertThat(Topic.ALL.stream().map(Topic::topic))
        .doesNotContain(Topics.DEAL_TERMS, Topics.LICENSEES, Topics.HOLDS, Topics.TITLE_RIGHTS)
        .isSubsetOf(Topics.ALL);
  }

  @Test
  void whatNoRelayWroteIsRefused() {
    ConsumerRecord<String, byte[]> bare =
        new ConsumerRecord<>(Topics.DEALS, 0, 0, "key", "{}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> PublicFields.of(bare))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dealstream.deals/0 cannot be read at offset 0");
  }

  private static List<String> samples(String type) {
    try (Stream<Path> files = Files.walk(SAMPLES.resolve(type))) {
      List<String> samples =
          files.filter(Files::isRegularFile).map(PublicFieldsTest::read).toList();
      assertThat(samples).isNotEmpty();
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConsumerRecord<String, byte[]> row(String type, String sample) {
    byte[] value = sample.getBytes(StandardCharsets.UTF_8);
    String topic = type.replaceFirst("\\.[a-z-]+\\.v[0-9]+$", "");
    ConsumerRecord<String, byte[]> row = new ConsumerRecord<>(topic, 2, 41, "key", value);
    header(row, "ce_id", "01970000-0000-7000-8000-000000000001");
    header(row, "ce_type", type);
    header(row, "ce_time", "2026-03-01T12:00:00Z");
    header(row, "ce_position", "17");
    header(row, "ce_number", "42");
    return row;
  }

  private static void header(ConsumerRecord<String, byte[]> row, String name, String value) {
    row.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
