package io.dealstream.deal.view.pipeline;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps a card for every deal, and its money apart. All events of a batch are folded into one
/// change per deal first.
public final class PipelineProjection implements Subscriber.Projection<PublishedEvent> {
  private static final String OPEN =
      """
      insert into deal_card (deal_id, stage, licensee_id, title_ids, territories, offers,
          opened_at, changed_at, owner, version)
        values (?, 'NEGOTIATING', ?, ?, '{}', 0, ?, ?, ?, 0) on conflict (deal_id) do nothing\
      """;

  private static final String CHANGE =
      """
      update deal_card set stage = ?, territories = coalesce(?, territories),
          media = coalesce(?, media), offers = coalesce(?, offers), license_status = coalesce(?, license_status),
          conflicted = coalesce(?, conflicted), changed_at = ?, version = ?
        where deal_id = ? and version < ?\
      """;

  @Override
  public String name() {
    return "pipeline";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS, Topics.DEAL_TERMS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    Map<UUID, CardChange> changes = new LinkedHashMap<>();
    try (PreparedStatement open = connection.prepareStatement(OPEN)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof DealEvent event) {
          begin(open, event, received.envelope());
          changes.merge(
              event.dealId(), CardChange.of(event, received.envelope()), CardChange::then);
        }
      }
      open.executeBatch();
    }
    write(connection, changes);
    MoneyRows.write(connection, events);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from deal_card");
      statement.executeUpdate("delete from deal_money");
    }
  }

  /// A deal begins with its negotiation, or with its license when that is only recorded here.
  private static void begin(PreparedStatement open, DealEvent event, Envelope envelope)
      throws SQLException {
    if (event instanceof DealEvent.NegotiationOpened opened) {
      begin(open, opened.dealId(), opened.licenseeId(), opened.titleIds(), envelope);
    } else if (event instanceof DealEvent.LicenseSigned signed && signed.recorded()) {
      begin(open, signed.dealId(), signed.licensee().id(), signed.titleIds(), envelope);
    }
  }

  private static void begin(
      PreparedStatement open, UUID dealId, UUID licenseeId, List<UUID> titleIds, Envelope envelope)
      throws SQLException {
    open.setObject(1, dealId);
    open.setObject(2, licenseeId);
    open.setArray(3, open.getConnection().createArrayOf("uuid", titleIds.toArray()));
    open.setTimestamp(4, Timestamp.from(envelope.time()));
    open.setTimestamp(5, Timestamp.from(envelope.time()));
    open.setString(6, envelope.actor());
    open.addBatch();
  }

  private static void write(Connection connection, Map<UUID, CardChange> changes)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
      for (Map.Entry<UUID, CardChange> entry : changes.entrySet()) {
        CardChange change = entry.getValue();
        update.setString(1, change.stage().name());
        update.setArray(2, territories(connection, change.blocks()));
        update.setArray(3, media(connection, change.blocks()));
        update.setObject(4, change.offers(), java.sql.Types.INTEGER);
        update.setString(5, change.status() == null ? null : change.status().name());
        update.setObject(6, change.conflicted(), java.sql.Types.BOOLEAN);
        update.setTimestamp(7, Timestamp.from(change.last().time()));
        update.setInt(8, change.last().sequence());
        update.setObject(9, entry.getKey());
        update.setInt(10, change.last().sequence());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static java.sql.@Nullable Array territories(
      Connection connection, @Nullable List<Block> blocks) throws SQLException {
    return codes(connection, blocks, Block::territories, Territory::code);
  }

  private static java.sql.@Nullable Array media(Connection connection, @Nullable List<Block> blocks)
      throws SQLException {
    return codes(connection, blocks, Block::media, Media::name);
  }

  private static <T> java.sql.@Nullable Array codes(
      Connection connection,
      @Nullable List<Block> blocks,
      Function<Block, @Nullable List<T>> part,
      Function<T, String> code)
      throws SQLException {
    return blocks == null
        ? null
        : connection.createArrayOf(
            "varchar",
            blocks.stream()
                .map(part)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(code)
                .distinct()
                .sorted()
                .toArray());
  }
}
