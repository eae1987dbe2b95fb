package io.dealstream.catalog;

import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.testkit.TopicWriter;

/// What the other services publish.
public final class OtherServices {
  private OtherServices() {}

  /// Returns the event's position in the log of its source, once the broker has it; of an event
  /// that leaves in several parts, all of them.
  public static long publish(PublishedEvent... event) {
    String service =
        event[0] instanceof AnnouncementEvent ? "announcement-service" : "deal-service";
    return TopicWriter.of(service).write(event);
  }
}
