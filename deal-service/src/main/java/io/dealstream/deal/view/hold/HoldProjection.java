package io.dealstream.deal.view.hold;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.HoldEvent;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps a row for every hold. A row keeps the version of its title's holds that it reflects.
public final class HoldProjection implements Subscriber.Projection<PublishedEvent> {
  private static final String PLACE =
      """
      insert into hold_entry (hold_id, title_id, licensee_id, rank, episodes, media, territories,
          languages, exclusive, first_day, last_day, until, placed_at, changed_at, version, status)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE')
        on conflict (hold_id) do nothing\
      """;

  private static final String CHANGE =
      """
      update hold_entry set status = coalesce(?, status), rank = coalesce(?, rank),
          until = coalesce(?, until), deal_id = coalesce(?, deal_id), changed_at = ?, version = ?
        where hold_id = ? and version < ?\
      """;

  @Override
  public String name() {
    return "holds";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.HOLDS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (PreparedStatement place = connection.prepareStatement(PLACE);
        PreparedStatement change = connection.prepareStatement(CHANGE)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof HoldPlaced placed) {
          add(place, placed, received.envelope());
        } else if (received.event() instanceof HoldEvent event) {
          add(change, event, received.envelope());
        }
      }
      place.executeBatch(); // before the changes: in a batch they come after their hold
      change.executeBatch();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from hold_entry");
    }
  }

  private static void add(PreparedStatement place, HoldPlaced event, Envelope envelope)
      throws SQLException {
    Connection connection = place.getConnection();
    Block block = event.block();
    place.setObject(1, event.holdId());
    place.setObject(2, event.titleId());
    place.setObject(3, event.licenseeId());
    place.setInt(4, event.rank());
    place.setArray(5, array(connection, episodes(block.episodes())));
    place.setArray(6, array(connection, names(block.media())));
    place.setArray(7, array(connection, codes(block.territories())));
    place.setArray(8, array(connection, block.languages()));
    place.setObject(9, block.exclusive(), Types.BOOLEAN);
    place.setObject(10, event.period().from());
    place.setObject(11, event.period().to());
    place.setObject(12, event.until().atOffset(ZoneOffset.UTC));
    place.setObject(13, envelope.time().atOffset(ZoneOffset.UTC));
    place.setObject(14, envelope.time().atOffset(ZoneOffset.UTC));
    place.setInt(15, envelope.sequence());
    place.addBatch();
  }

  private static void add(PreparedStatement update, HoldEvent event, Envelope envelope)
      throws SQLException {
    Optional<HoldChange> found = HoldChange.of(event);
    if (found.isEmpty()) {
      return;
    }
    HoldChange change = found.get();
    update.setString(1, change.status() == null ? null : change.status().name());
    update.setObject(2, change.rank(), Types.INTEGER);
    update.setObject(
        3,
        change.until() == null ? null : change.until().atOffset(ZoneOffset.UTC),
        Types.TIMESTAMP_WITH_TIMEZONE);
    update.setObject(4, change.dealId(), Types.OTHER);
    update.setObject(5, envelope.time().atOffset(ZoneOffset.UTC));
    update.setInt(6, envelope.sequence());
    update.setObject(7, event.holdId());
    update.setInt(8, envelope.sequence());
    update.addBatch();
  }

  private static @Nullable List<String> codes(@Nullable List<Territory> territories) {
    return territories == null ? null : territories.stream().map(Territory::code).toList();
  }

  private static @Nullable List<String> names(@Nullable List<Media> media) {
    return media == null ? null : media.stream().map(Media::name).toList();
  }

  private static @Nullable List<String> episodes(@Nullable List<Block.Episodes> episodes) {
    return episodes == null
        ? null
        : EpisodeNumbers.text(
            Ranges.of(
                episodes.stream()
                    .map(part -> EpisodeNumbers.between(part.season(), part.first(), part.last()))
                    .toList()));
  }

  private static @Nullable Array array(Connection connection, @Nullable List<String> values)
      throws SQLException {
    return values == null ? null : connection.createArrayOf("varchar", values.toArray());
  }
}
