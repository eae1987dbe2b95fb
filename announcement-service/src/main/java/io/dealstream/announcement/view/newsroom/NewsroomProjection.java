package io.dealstream.announcement.view.newsroom;

import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;

/// Keeps the pages of the newsroom, from the same events that everyone outside reads.
public final class NewsroomProjection implements Subscriber.Projection<PublishedEvent> {
  private static final ViewTable TABLE =
      new ViewTable(
          "newsroom_release",
          """
          insert into newsroom_release (release_id, slug, language, headline, sections, published_at,
              event_id, version)
            values (?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (release_id, language) do update set slug = excluded.slug,
              headline = excluded.headline, sections = excluded.sections,
              published_at = excluded.published_at, event_id = excluded.event_id,
              version = excluded.version
            where newsroom_release.version < excluded.version\
          """);

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
    TABLE.apply(connection, events, NewsroomProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof ReleasePublished release) {
      for (ReleaseText text : release.texts()) {
        add(set, release, text, received.envelope());
      }
    }
  }

  private static void add(
      PreparedStatement set, ReleasePublished release, ReleaseText text, Envelope envelope)
      throws SQLException {
    set.setObject(1, release.releaseId());
    set.setString(2, text.slug());
    set.setString(3, text.language());
    set.setString(4, text.headline());
    set.setString(5, Json.write(text.sections()));
    set.setTimestamp(6, Timestamp.from(release.publishedAt()));
    set.setObject(7, envelope.id());
    set.setInt(8, envelope.sequence());
    set.addBatch();
  }
}
