package io.dealstream.deal.http;

import static io.dealstream.deal.Calls.as;
import static org.awaitility.Awaitility.await;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.testkit.TopicWriter;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Rights of which the catalog has told that they were acquired.
final class Acquisitions {
  private Acquisitions() {}

  /// Linear television for the world from 2020 on; free television in Chile rests until a day.
  static Acquisition television(LocalDate lastDay, boolean exclusive, LocalDate... resting) {
    List<Holdback> holdbacks =
        List.of(resting).stream()
            .map(day ->
                new Holdback(
                    List.of(Media.FREE_TV),
                    List.of(new Territory("CL")),
                    List.of("ALL"),
                    null,
                    day))
            .toList();
    return new Acquisition(
        "The producer",
        List.of(
            new AcquiredBlock(
                null,
                List.of(Media.LINEAR),
                List.of(Territory.WORLD),
                List.of("ALL"),
                LocalDate.parse("2020-01-01"),
                lastDay,
                exclusive,
                holdbacks)));
  }

  /// Waits until the service has heard of it.
  static long tell(PublishedEvent event) {
    long position = TopicWriter.of("catalog-service").write(event);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            as("finance").get("/licenses/uncovered").then().extract().jsonPath().getLong("position")
                >= position);
    return position;
  }
}
