package io.dealstream.catalog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.domain.region.RegionDecider;
import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import org.junit.jupiter.api.Test;

class RegionPublisherTest {
  @Test
  void allThatTheLogKeepsIsPublished() {
    var definition = RegionDecider.builtIn("HISPANIC_LATIN_AMERICA").orElseThrow();
    PublishedEvent published =
        RegionPublisher.publish(new VersionAdded("HISPANIC_LATIN_AMERICA", 2, definition));
    ObjectNode expected = Json.MAPPER.valueToTree(definition);
    expected.put("regionCode", "HISPANIC_LATIN_AMERICA").put("version", 2);
    assertThat(Json.MAPPER.<ObjectNode>valueToTree(published)).isEqualTo(expected);
    assertThat(published.topic()).isEqualTo(Topics.REGIONS);
    assertThat(published.key()).isEqualTo("HISPANIC_LATIN_AMERICA");
  }
}
