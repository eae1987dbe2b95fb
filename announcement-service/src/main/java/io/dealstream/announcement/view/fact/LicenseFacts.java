package io.dealstream.announcement.view.fact;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseEvent;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseExtended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.vocabulary.LicenseStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The statements of one batch of facts of licenses: what was signed comes first, then, in order,
/// what changed since.
final class LicenseFacts implements AutoCloseable {
  private static final String SIGN =
      """
      insert into fact_license (deal_id, facts, event_id, version) values (?, ?, ?, ?)
      on conflict (deal_id) do nothing\
      """;

  private static final String CHANGE =
      """
      update fact_license set
          facts = (facts::jsonb || ?::jsonb)::text,
          amended_by = coalesce(?, amended_by), restated_by = coalesce(?, restated_by), status = coalesce(?, status),
          conflicted = coalesce(?, conflicted), version = ?
        where deal_id = ? and version < ?\
      """;

  private final PreparedStatement sign;
  private final PreparedStatement change;

  LicenseFacts(Connection connection) throws SQLException {
    this.sign = connection.prepareStatement(SIGN);
    this.change = connection.prepareStatement(CHANGE);
  }

  void add(LicenseEvent event, Envelope envelope) throws SQLException {
    switch (event) {
      case LicenseSigned signed -> sign(signed, envelope);
      case LicenseAmended(var id, var on, var blocks) -> amended(id, blocks, envelope);
      case LicenseExtended(var id, var on, var blocks) -> amended(id, blocks, envelope);
      case LicenseSuspended(var id, var on) -> status(id, LicenseStatus.SUSPENDED, envelope);
      case LicenseResumed(var id, var on) -> status(id, LicenseStatus.ACTIVE, envelope);
      case LicenseTerminated(var id, var on) -> status(id, LicenseStatus.TERMINATED, envelope);
      case LicenseExpired(var id) -> status(id, LicenseStatus.EXPIRED, envelope);
      case LicenseConflicted(var id, var others) -> change(id, Change.conflicted(true), envelope);
      case LicenseConflictCleared(var id) -> change(id, Change.conflicted(false), envelope);
      case LicenseeRestated(var id, var licensee) ->
          change(id, Change.restated(licensee, envelope.id()), envelope);
    }
  }

  void write() throws SQLException {
    sign.executeBatch();
    change.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    sign.close();
    change.close();
  }

  private void sign(LicenseSigned signed, Envelope envelope) throws SQLException {
    sign.setObject(1, signed.dealId());
    sign.setString(2, Json.write(signed));
    sign.setObject(3, envelope.id());
    sign.setInt(4, envelope.sequence());
    sign.addBatch();
  }

  private void amended(UUID dealId, List<Block> blocks, Envelope envelope) throws SQLException {
    change(dealId, Change.amended(blocks, envelope.id()), envelope);
  }

  private void status(UUID dealId, LicenseStatus status, Envelope envelope) throws SQLException {
    change(dealId, Change.status(status), envelope);
  }

  /// What is changed of a row; null stays as it is.
  private record Change(
      Map<String, ?> facts,
      @Nullable UUID amendedBy,
      @Nullable UUID restatedBy,
      @Nullable LicenseStatus status,
      @Nullable Boolean conflicted) {
    static Change amended(List<Block> blocks, UUID by) {
      return new Change(Map.of("blocks", blocks), by, null, null, null);
    }

    static Change restated(Licensee licensee, UUID by) {
      return new Change(Map.of("licensee", licensee), null, by, null, null);
    }

    static Change status(LicenseStatus status) {
      return new Change(Map.of(), null, null, status, null);
    }

    static Change conflicted(boolean conflicted) {
      return new Change(Map.of(), null, null, null, conflicted);
    }
  }

  private void change(UUID dealId, Change what, Envelope envelope) throws SQLException {
    change.setString(1, Json.write(what.facts()));
    change.setObject(2, what.amendedBy(), Types.OTHER);
    change.setObject(3, what.restatedBy(), Types.OTHER);
    change.setString(4, what.status() == null ? null : what.status().name());
    change.setObject(5, what.conflicted(), Types.BOOLEAN);
    change.setInt(6, envelope.sequence());
    change.setObject(7, dealId);
    change.setInt(8, envelope.sequence());
    change.addBatch();
  }
}
