package io.dealstream.announcement.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.PublishedTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {
  /// Whoever adds an event to the topic decides here whether webhooks are told of it.
  @Test
  void everyEventOfTheTopicIsAnAnnouncementOrKnownToBeNone() {
    List<String> none =
        PublishedTypes.ALL.stream()
            .filter(type -> AnnouncementEvent.class.isAssignableFrom(type.event()))
            .map(type -> type.name())
            .filter(name -> Announcement.of(name).isEmpty())
            .toList();
    // A license is announced by a release, which is an announcement itself.
    assertThat(none).containsExactly("dealstream.announcements.license-announced.v1");
  }
}
