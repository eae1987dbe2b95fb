package io.dealstream.eventkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {
  enum Color {
    RED
  }

  record Sample(
      Instant moment,
      LocalDate day,
      Optional<String> note,
      long amount,
      boolean yes,
      Color color) {}

  @Test
  void momentsAndDaysAreTextAndWhatIsNotThereIsNotWritten() throws Exception {
    Sample sample =
        new Sample(
            Instant.parse("2026-01-02T03:04:05.000006Z"),
            LocalDate.parse("2026-01-02"),
            Optional.empty(),
            1L << 60,
            true,
            Color.RED);
    String json =
        "{\"moment\":\"2026-01-02T03:04:05.000006Z\",\"day\":\"2026-01-02\","
            + "\"amount\":1152921504606846976,\"yes\":true,\"color\":\"RED\"}";
    assertThat(Json.write(sample)).isEqualTo(json);
    assertThat(Json.MAPPER.readValue(json, Sample.class)).isEqualTo(sample);
  }

  /// An amount that is cut, a number that was text, a color by its place: all of them are guesses.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"amount\":1.5}",
        "{\"amount\":\"1\"}",
        "{\"amount\":true}",
        "{\"amount\":12345678901234567890}",
        "{\"yes\":1}",
        "{\"yes\":\"true\"}",
        "{\"color\":0}",
        "{\"color\":\"\"}",
        "{\"color\":\"red\"}",
        "{\"note\":5}",
        "{\"unknown\":1}"
      })
  void nothingIsGuessed(String part) {
    String rest =
        "{\"moment\":\"2026-01-02T03:04:05Z\",\"day\":\"2026-01-02\",\"amount\":1,"
            + "\"yes\":true,\"color\":\"RED\"}";
    assertThatThrownBy(() ->
            Json.MAPPER.treeToValue(
                Json.MAPPER.readTree(rest).withObject("").setAll(object(part)), Sample.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static com.fasterxml.jackson.databind.node.ObjectNode object(String json)
      throws JsonProcessingException {
    return (com.fasterxml.jackson.databind.node.ObjectNode) Json.MAPPER.readTree(json);
  }
}
