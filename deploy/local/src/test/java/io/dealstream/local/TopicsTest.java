package io.dealstream.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class TopicsTest {
  @Test
  void theTopicsAreThoseOfTheContracts() throws IOException {
    String contracts =
        Files.readString(
            Path.of("../../event-contracts/src/main/java/io/dealstream/contracts/Topics.java"));
    assertThat(Pattern.compile("\"(dealstream\\.[a-z-]+)\"").matcher(contracts).results())
        .map((MatchResult found) -> found.group(1))
        .containsExactlyInAnyOrderElementsOf(Topics.ALL);
    assertThat(contracts).contains("PARTITIONS = " + Topics.PARTITIONS + ";");
  }
}
