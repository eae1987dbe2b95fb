package io.dealstream.announcement;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.testkit.TopicWriter;

/// Publishes what the other services would.
public final class OtherServices {
  private static final TopicWriter DEALS = TopicWriter.of("deal-service");
  private static final TopicWriter TITLES = TopicWriter.of("catalog-service");

  private OtherServices() {}

  /// Returns when the broker has the events.
  public static void publish(PublishedEvent... events) {
    for (PublishedEvent event : events) {
      (event.topic().equals(Topics.TITLES) ? TITLES : DEALS).write(event);
    }
  }
}
