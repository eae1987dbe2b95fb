package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Subscriber.Projection;
import io.dealstream.eventkit.support.Note;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A projection that adds a row for every event, so that an effect that came twice is seen. Some
/// texts make it fail, one does not concern it.
final class Seen implements Projection<Note> {
  static final String TABLE =
      "create table seen (partition int not null, number bigint not null,"
          + " text text not null, constraint no_secrets check (text not like '%secret%'))";

  private final String topic;
  private final AtomicInteger failures = new AtomicInteger();

  Seen(String topic) {
    this.topic = topic;
  }

  /// How often the texts that fail for a while still fail.
  Seen failing(int times) {
    failures.set(times);
    return this;
  }

  @Override
  public boolean concerns(Note note) {
    return !(note instanceof Note.Written(String text, int words) && text.equals("unconcerned"));
  }

  @Override
  public String name() {
    return "seen";
  }

  @Override
  public Set<String> topics() {
    return Set.of(topic);
  }

  @Override
  public void apply(Connection connection, List<Received<Note>> events) throws SQLException {
    String sql = "insert into seen (partition, number, text) values (?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Received<Note> event : events) {
        String text = event.event() instanceof Note.Written(String t, int words) ? t : "";
        insert.setInt(1, event.envelope().partition());
        insert.setLong(2, event.envelope().number());
        insert.setString(3, text);
        insert.executeUpdate();
        fail(text);
      }
    }
  }

  @Override
  public void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from seen");
    }
  }

  private void fail(String text) throws SQLException {
    switch (text) {
      case "poison" -> throw new IllegalStateException("poison");
      case "passing" -> failFor(new SQLException("deadlock", "40P01"));
      case "wrapped" -> failFor(new IllegalStateException(new SQLException("gone", "08006")));
      case "error" -> failFor(new AssertionError("not even an exception"));
      default -> {}
    }
  }

  private <X extends Throwable> void failFor(X failure) throws X {
    if (failures.getAndDecrement() > 0) {
      throw failure;
    }
  }
}
