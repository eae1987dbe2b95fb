package io.dealstream.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.generated.PublishedEvents;
import io.dealstream.eventkit.Json;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

class ProducedRecordsTest {
  @Provide
  Arbitrary<PublishedEvent> events() {
    return PublishedEvents.any();
  }

  @Property(tries = 3000)
  void everyEventIsValidAndIsReadAsItWasWritten(@ForAll("events") PublishedEvent event) {
    String type = Types.TYPES.nameOf(event);
    byte[] sent = Json.write(event).getBytes(StandardCharsets.UTF_8);
    String received = new String(sent, StandardCharsets.UTF_8);
    assertThat(Validation.errors(type, received)).as(received).isEmpty();
    assertThat(Types.TYPES.read(type, received)).isEqualTo(event);
    Statistics.collect(type);
    Statistics.coverage(ProducedRecordsTest::everyTypeWasProduced);
  }

  @Property(tries = 500)
  void anEventGoesToTheTopicOfItsTypeWithAnIdOrACodeAsKey(@ForAll("events") PublishedEvent event) {
    assertThat(Topics.ALL).contains(event.topic());
    assertThat(PublishedTypes.nameOf(event)).startsWith(event.topic() + ".");
    assertThat(event.key())
        .matches(
            event instanceof RegionEvent
                ? "[A-Z0-9_]+"
                : "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private static void everyTypeWasProduced(StatisticsCoverage coverage) {
    PublishedTypes.ALL.forEach(type -> coverage.check(type.name()).count(n -> n > 0));
  }
}
