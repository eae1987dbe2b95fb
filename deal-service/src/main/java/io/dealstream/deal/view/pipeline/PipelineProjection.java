package io.dealstream.deal.view.pipeline;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps a card for every deal. All events of a batch are folded into one change per deal first.
public final class PipelineProjection implements Subscriber.Projection<PublishedEvent> {
  private static final String OPEN =
      """
      insert into deal_card (deal_id, stage, licensee_id, title_ids, territories, offers,
          opened_at, changed_at, version)
        values (?, 'NEGOTIATING', ?, ?, '{}', 0, ?, ?, ?) on conflict (deal_id) do nothing\
      """;

  private static final String CHANGE =
      """
      update deal_card set stage = ?, territories = coalesce(?, territories),
          offers = coalesce(?, offers), changed_at = ?, version = ?
        where deal_id = ? and version < ?\
      """;

  @Override
  public String name() {
    return "pipeline";
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS);
  }

  /// What a batch changes on one card; null stays as it is.
  private record Change(
      Stage stage, @Nullable List<Block> blocks, @Nullable Integer offers, Envelope last) {
    Change then(Change later) {
      return new Change(
          later.stage,
          later.blocks == null ? blocks : later.blocks,
          later.offers == null ? offers : later.offers,
          later.last);
    }
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    Map<UUID, Change> changes = new LinkedHashMap<>();
    try (PreparedStatement open = connection.prepareStatement(OPEN)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof DealEvent event) {
          if (event instanceof DealEvent.NegotiationOpened opened) {
            bind(connection, open, opened, received.envelope());
          }
          changes.merge(event.dealId(), change(event, received.envelope()), Change::then);
        }
      }
      open.executeBatch();
    }
    write(connection, changes);
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from deal_card");
    }
  }

  private static Change change(DealEvent event, Envelope last) {
    return switch (event) {
      case DealEvent.NegotiationOpened opened -> new Change(Stage.NEGOTIATING, null, null, last);
      case DealEvent.OfferMade(var id, int number, var blocks) ->
          new Change(Stage.NEGOTIATING, blocks, number, last);
      case DealEvent.OfferCountered(var id, int number, var blocks) ->
          new Change(Stage.NEGOTIATING, blocks, number, last);
      case DealEvent.TermsAgreed(var id, int number, var blocks) ->
          new Change(Stage.AGREED, blocks, null, last);
      case DealEvent.LicenseSigned signed -> new Change(Stage.SIGNED, signed.blocks(), null, last);
      case DealEvent.LicenseAmended amended ->
          new Change(Stage.SIGNED, amended.blocks(), null, last);
      case DealEvent.LicenseExtended extended ->
          new Change(Stage.SIGNED, extended.blocks(), null, last);
      case DealEvent.LicenseSuspended suspended -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.LicenseResumed resumed -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.LicenseTerminated terminated -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.LicenseExpired expired -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.LicenseConflicted conflicted -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.LicenseConflictCleared cleared -> new Change(Stage.SIGNED, null, null, last);
      case DealEvent.NegotiationLost lost -> new Change(Stage.LOST, null, null, last);
      case DealEvent.NegotiationWithdrawn gone -> new Change(Stage.WITHDRAWN, null, null, last);
    };
  }

  private static void bind(
      Connection connection,
      PreparedStatement open,
      DealEvent.NegotiationOpened event,
      Envelope envelope)
      throws SQLException {
    open.setObject(1, event.dealId());
    open.setObject(2, event.licenseeId());
    open.setArray(3, connection.createArrayOf("uuid", event.titleIds().toArray()));
    open.setTimestamp(4, Timestamp.from(envelope.time()));
    open.setTimestamp(5, Timestamp.from(envelope.time()));
    open.setInt(6, envelope.sequence());
    open.addBatch();
  }

  private static void write(Connection connection, Map<UUID, Change> changes) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
      for (Map.Entry<UUID, Change> entry : changes.entrySet()) {
        Change change = entry.getValue();
        update.setString(1, change.stage().name());
        update.setArray(2, territories(connection, change.blocks()));
        update.setObject(3, change.offers(), java.sql.Types.INTEGER);
        update.setTimestamp(4, Timestamp.from(change.last().time()));
        update.setInt(5, change.last().sequence());
        update.setObject(6, entry.getKey());
        update.setInt(7, change.last().sequence());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static java.sql.@Nullable Array territories(
      Connection connection, @Nullable List<Block> blocks) throws SQLException {
    return blocks == null
        ? null
        : connection.createArrayOf(
            "varchar",
            blocks.stream()
                .flatMap(block -> block.territories().stream())
                .map(territory -> territory.code())
                .distinct()
                .sorted()
                .toArray());
  }
}
