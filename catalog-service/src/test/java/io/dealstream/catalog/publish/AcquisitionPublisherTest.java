package io.dealstream.catalog.publish;

import static io.dealstream.catalog.domain.acquisition.Samples.FILM;
import static io.dealstream.catalog.domain.acquisition.Samples.FIRST;
import static io.dealstream.catalog.domain.acquisition.Samples.LAST;
import static io.dealstream.catalog.domain.acquisition.Samples.rest;
import static io.dealstream.catalog.domain.acquisition.Samples.until;
import static io.dealstream.catalog.domain.acquisition.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsEnded;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsRevised;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.RightsAcquired;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.Media;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcquisitionPublisherTest {
  private static final UUID ACQUISITION = new UUID(2, 2);

  static Stream<AcquisitionEvent> events() {
    return Stream.of(
        new RightsAcquired(FILM, with(rest(Media.SVOD, "MX", FIRST, LAST))),
        new AcquiredRightsRevised(FILM, until(LAST, null)),
        new AcquiredRightsEnded(FILM, LAST),
        new MandateEndApproached(FILM, LAST, 30));
  }

  @ParameterizedTest
  @MethodSource("events")
  void allThatTheLogKeepsIsPublishedWithTheAcquisition(AcquisitionEvent event) {
    ObjectNode expected = Json.MAPPER.valueToTree(event);
    expected.put("acquisitionId", ACQUISITION.toString());
    if (expected.has("rights")) {
      expected.set("acquisition", expected.remove("rights"));
    }
    PublishedEvent published = AcquisitionPublisher.publish(ACQUISITION, event);
    assertThat(Json.MAPPER.<ObjectNode>valueToTree(published)).isEqualTo(expected);
    assertThat(published.topic()).isEqualTo(Topics.TITLE_RIGHTS);
    assertThat(published.key()).isEqualTo(FILM.toString());
  }
}
