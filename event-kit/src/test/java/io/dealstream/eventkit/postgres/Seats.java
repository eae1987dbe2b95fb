package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.SideTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Seats that are given away together. That one below zero is taken comes out only when it is
/// written.
final class Seats implements SideTable.Work<Seats.Wish> {
  static final SideTable<Wish> TABLE = (connection, wishes) -> new Seats(connection);
  static final Rejection TAKEN = new Rejection("SEAT_TAKEN", "it is taken", Map.of());

  private final Connection connection;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Wish> given = new ArrayList<>();

  record Wish(int number, UUID holder) {}

  private Seats(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement select = connection.createStatement();
        ResultSet row = select.executeQuery("select number from seat where number >= 0")) {
      while (row.next()) {
        taken.add(row.getInt(1));
      }
    }
  }

  @Override
  public Optional<Rejection> accept(Wish wish) {
    if (wish.number() >= 0 && !taken.add(wish.number())) {
      return Optional.of(TAKEN);
    }
    given.add(wish);
    return Optional.empty();
  }

  @Override
  public void write() throws SQLException {
    for (Wish wish : given) {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into seat values (?, ?)")) {
        insert.setInt(1, wish.number());
        insert.setObject(2, wish.holder());
        insert.executeUpdate();
      }
    }
    given.clear();
  }
}
