package io.dealstream.announcement.view.newsroom;

import io.dealstream.contracts.AnnouncementEvent.ReleaseCorrected;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.contracts.AnnouncementEvent.ReleaseRetracted;
import io.dealstream.contracts.AnnouncementEvent.ReleaseText;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Envelope;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The statements of one batch: releases come first, then what became of them, in order. Both are
/// of the same key, so that no release is marked before it is there.
final class NewsroomRows implements AutoCloseable {
  private static final String PUBLISH =
      """
      insert into newsroom_release (release_id, slug, language, headline, sections, published_at,
          event_id, version, purpose, corrects, title_ids, deal_ids)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (release_id, language) do update set slug = excluded.slug,
          headline = excluded.headline, sections = excluded.sections,
          published_at = excluded.published_at, event_id = excluded.event_id,
          version = excluded.version, purpose = excluded.purpose, corrects = excluded.corrects,
          title_ids = excluded.title_ids, deal_ids = excluded.deal_ids
        where newsroom_release.version < excluded.version\
      """;

  private static final String MARK =
      """
      update newsroom_release set %1$s_by = ?, %1$s_at = ?, version = ?
        where release_id = ? and version < ?\
      """;

  private final PreparedStatement publish;
  private final PreparedStatement correct;
  private final PreparedStatement retract;

  NewsroomRows(Connection connection) throws SQLException {
    this.publish = connection.prepareStatement(PUBLISH);
    this.correct = connection.prepareStatement(MARK.formatted("corrected"));
    this.retract = connection.prepareStatement(MARK.formatted("retracted"));
  }

  void published(ReleasePublished release, Envelope envelope) throws SQLException {
    for (ReleaseText text : release.texts()) {
      publish.setObject(1, release.releaseId());
      publish.setString(2, text.slug());
      publish.setString(3, text.language());
      publish.setString(4, text.headline());
      publish.setString(5, Json.write(text.sections()));
      publish.setTimestamp(6, Timestamp.from(release.publishedAt()));
      publish.setObject(7, envelope.id());
      publish.setInt(8, envelope.sequence());
      publish.setString(9, release.purpose().name());
      publish.setObject(10, release.corrects());
      publish.setArray(11, uuids(release.titleIds()));
      publish.setArray(12, uuids(release.dealIds()));
      publish.addBatch();
    }
  }

  void corrected(ReleaseCorrected event, Envelope envelope) throws SQLException {
    mark(correct, event.releaseId(), event.correctedBy(), event.correctedAt(), envelope);
  }

  void retracted(ReleaseRetracted event, Envelope envelope) throws SQLException {
    mark(retract, event.releaseId(), event.retractedBy(), event.retractedAt(), envelope);
  }

  void write() throws SQLException {
    for (PreparedStatement statement : all()) {
      statement.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : all()) {
      statement.close();
    }
  }

  private Array uuids(List<UUID> ids) throws SQLException {
    return publish.getConnection().createArrayOf("uuid", ids.toArray());
  }

  private List<PreparedStatement> all() {
    return List.of(publish, correct, retract);
  }

  private static void mark(
      PreparedStatement mark, UUID release, UUID by, Instant at, Envelope envelope)
      throws SQLException {
    mark.setObject(1, by);
    mark.setTimestamp(2, Timestamp.from(at));
    mark.setInt(3, envelope.sequence());
    mark.setObject(4, release);
    mark.setInt(5, envelope.sequence());
    mark.addBatch();
  }
}
