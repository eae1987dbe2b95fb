package io.dealstream.announcement.view.newsroom;

import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/// Keeps the pages of the newsroom, from the same events that everyone outside reads.
public final class NewsroomProjection implements Subscriber.Projection<PublishedEvent> {
  @Override
  public String name() {
    return "newsroom";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.ANNOUNCEMENTS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (NewsroomRows rows = new NewsroomRows(connection)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof ReleasePublished release) {
          rows.published(release, received.envelope());
        } else if (received.event() instanceof ReleaseCorrected corrected) {
          rows.corrected(corrected, received.envelope());
        } else if (received.event() instanceof ReleaseRetracted retracted) {
          rows.retracted(retracted, received.envelope());
        }
      }
      rows.write();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from newsroom_release");
    }
  }
}
