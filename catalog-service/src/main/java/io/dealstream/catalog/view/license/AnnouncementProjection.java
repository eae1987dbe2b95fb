package io.dealstream.catalog.view.license;

import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.ViewTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Marks licenses as announced. The mark stands for itself: the license may arrive later. Should
/// two releases claim the same license, the earlier one has it, in whatever order they arrive.
public final class AnnouncementProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "license-announcements";

  private static final ViewTable TABLE =
      new ViewTable(
          "license_announcement",
          """
          insert into license_announcement (deal_id, title_id, release_id, announced_at, version)
            values (?, ?, ?, ?, ?)
          on conflict (deal_id, title_id) do update set release_id = excluded.release_id,
              announced_at = excluded.announced_at, version = excluded.version
            where (license_announcement.announced_at, license_announcement.release_id)
              > (excluded.announced_at, excluded.release_id)\
          """);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.ANNOUNCEMENTS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    TABLE.apply(connection, events, AnnouncementProjection::add);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    TABLE.clear(connection);
  }

  private static void add(PreparedStatement set, Received<PublishedEvent> received)
      throws SQLException {
    if (received.event() instanceof LicenseAnnounced announced) {
      add(set, announced, received.envelope().sequence());
    }
  }

  private static void add(PreparedStatement set, LicenseAnnounced announced, int version)
      throws SQLException {
    for (UUID title : announced.titleIds()) {
      set.setObject(1, announced.dealId());
      set.setObject(2, title);
      set.setObject(3, announced.releaseId());
      set.setObject(4, announced.publishedAt().atOffset(ZoneOffset.UTC));
      set.setInt(5, version);
      set.addBatch();
    }
  }
}
