package io.dealstream.catalog.view.license;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps a row for every title and territory of every block of a signed license. Negotiations leave
/// no trace here.
public final class LicenseProjection implements Subscriber.Projection<PublishedEvent> {
  /// How far it is can be asked under this name.
  public static final String NAME = "licenses";

  private static final String SET =
      """
      insert into license_right (deal_id, block, title_id, territory, licensee_id, licensee_name,
          nameable, media, exclusive, signed_on, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (deal_id, block, title_id, territory) do update set
          licensee_id = excluded.licensee_id, licensee_name = excluded.licensee_name,
          nameable = excluded.nameable, media = excluded.media, exclusive = excluded.exclusive,
          signed_on = excluded.signed_on, version = excluded.version
        where license_right.version < excluded.version\
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS);
  }

  @Override
  public void apply(Connection connection, List<Received<PublishedEvent>> events)
      throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      for (Received<PublishedEvent> received : events) {
        if (received.event() instanceof LicenseSigned signed) {
          add(set, signed, received.envelope().sequence());
        }
      }
      set.executeBatch();
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from license_right");
    }
  }

  private static void add(PreparedStatement set, LicenseSigned signed, int version)
      throws SQLException {
    set.setObject(1, signed.dealId());
    set.setObject(5, signed.licensee().id());
    set.setString(6, signed.licensee().name());
    set.setBoolean(7, signed.licensee().nameable());
    set.setObject(10, signed.signedOn());
    set.setInt(11, version);
    for (int i = 0; i < signed.blocks().size(); i++) {
      set.setInt(2, i + 1);
      add(set, signed.blocks().get(i));
    }
  }

  private static void add(PreparedStatement set, Block block) throws SQLException {
    set.setArray(8, media(set, block.media()));
    set.setObject(9, block.exclusive(), Types.BOOLEAN);
    for (UUID title : block.titleIds()) {
      set.setObject(3, title);
      for (Territory territory : block.territories()) {
        set.setString(4, territory.code());
        set.addBatch();
      }
    }
  }

  private static @Nullable Array media(PreparedStatement statement, @Nullable List<Media> media)
      throws SQLException {
    return media == null
        ? null
        : statement
            .getConnection()
            .createArrayOf("varchar", media.stream().map(Media::name).toArray());
  }
}
