package io.dealstream.catalog.view.license;

import io.dealstream.catalog.view.license.LicenseChange.Life;
import io.dealstream.catalog.view.license.LicenseChange.Rights;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.vocabulary.LicenseStatus;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The statements of one batch of changes, in the order in which they are written: licenses first;
/// then their rights, unless they are old and were replaced; then what those have replaced.
final class LicenseRows implements AutoCloseable {
  /// Stands in the key of a right whose territories were not stated; nobody gets to see it.
  private static final String UNKNOWN = "";

  private static final Life SIGNED = new Life(LicenseStatus.ACTIVE, null);

  private static final String SIGN =
      """
      insert into license (deal_id, licensee_id, licensee_name, nameable, signed_on, status, since,
          conflicted, rights_version, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (deal_id) do update set licensee_name = excluded.licensee_name,
          nameable = excluded.nameable, status = excluded.status, since = excluded.since,
          conflicted = excluded.conflicted, rights_version = excluded.rights_version,
          version = excluded.version
        where license.version < excluded.version\
      """;

  private static final String CHANGE =
      """
      update license set status = coalesce(?, status),
          since = case when ?::text is null then since else ? end,
          conflicted = coalesce(?, conflicted), rights_version = coalesce(?, rights_version),
          licensee_name = coalesce(?, licensee_name), nameable = coalesce(?, nameable),
          version = ?
        where deal_id = ? and version < ?\
      """;

  private static final String RIGHT =
      """
      insert into license_right (deal_id, block, title_id, territory, media, exclusive, version)
        select deal_id, ?, ?, ?, ?, ?, rights_version from license
          where deal_id = ? and rights_version = ?
      on conflict (deal_id, block, title_id, territory) do update set media = excluded.media,
          exclusive = excluded.exclusive, version = excluded.version\
      """;

  private static final String FORGET =
      """
      delete from license_right r using license l
        where l.deal_id = ? and r.deal_id = l.deal_id and r.version < l.rights_version\
      """;

  private final PreparedStatement sign;
  private final PreparedStatement change;
  private final PreparedStatement right;
  private final PreparedStatement forget;

  LicenseRows(Connection connection) throws SQLException {
    this.sign = connection.prepareStatement(SIGN);
    this.change = connection.prepareStatement(CHANGE);
    this.right = connection.prepareStatement(RIGHT);
    this.forget = connection.prepareStatement(FORGET);
  }

  void add(LicenseChange license) throws SQLException {
    if (license.signed() == null) {
      change(license);
    } else {
      sign(license, license.signed());
    }
    if (license.rights() != null) {
      rights(license.dealId(), license.rights());
    }
    if (license.rights() != null && license.signed() == null) {
      forget.setObject(1, license.dealId());
      forget.addBatch();
    }
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

  private List<PreparedStatement> all() {
    return List.of(sign, change, right, forget);
  }

  /// All that the license is after the changes, since they begin with its signature.
  private void sign(LicenseChange license, LicenseSigned signed) throws SQLException {
    Life life = Objects.requireNonNullElse(license.life(), SIGNED);
    Licensee licensee = Objects.requireNonNullElse(license.licensee(), signed.licensee());
    sign.setObject(1, signed.dealId());
    sign.setObject(2, signed.licensee().id());
    sign.setString(3, licensee.name());
    sign.setBoolean(4, licensee.nameable());
    sign.setObject(5, signed.signedOn(), Types.DATE);
    sign.setString(6, life.status().name());
    sign.setObject(7, life.since(), Types.DATE);
    sign.setBoolean(8, Boolean.TRUE.equals(license.conflicted()));
    sign.setInt(9, Objects.requireNonNull(license.rights()).version());
    sign.setInt(10, license.version());
    sign.addBatch();
  }

  private void change(LicenseChange license) throws SQLException {
    Life life = license.life();
    Rights rights = license.rights();
    Licensee licensee = license.licensee();
    change.setString(1, life == null ? null : life.status().name());
    change.setString(2, life == null ? null : life.status().name());
    change.setObject(3, life == null ? null : life.since(), Types.DATE);
    change.setObject(4, license.conflicted(), Types.BOOLEAN);
    change.setObject(5, rights == null ? null : rights.version(), Types.INTEGER);
    change.setString(6, licensee == null ? null : licensee.name());
    change.setObject(7, licensee == null ? null : licensee.nameable(), Types.BOOLEAN);
    change.setInt(8, license.version());
    change.setObject(9, license.dealId());
    change.setInt(10, license.version());
    change.addBatch();
  }

  private void rights(UUID dealId, Rights rights) throws SQLException {
    right.setObject(6, dealId);
    right.setInt(7, rights.version());
    for (int i = 0; i < rights.blocks().size(); i++) {
      right.setInt(1, i + 1);
      block(rights.blocks().get(i));
    }
  }

  private void block(Block block) throws SQLException {
    right.setArray(4, media(block.media()));
    right.setObject(5, block.exclusive(), Types.BOOLEAN);
    for (UUID title : block.titleIds()) {
      right.setObject(2, title);
      for (String territory : territories(block)) {
        right.setString(3, territory);
        right.addBatch();
      }
    }
  }

  private static List<String> territories(Block block) {
    return block.territories() == null
        ? List.of(UNKNOWN)
        : block.territories().stream().map(Territory::code).toList();
  }

  private @Nullable Array media(@Nullable List<Media> media) throws SQLException {
    return media == null
        ? null
        : right.getConnection().createArrayOf("varchar", media.stream().map(Media::name).toArray());
  }
}
