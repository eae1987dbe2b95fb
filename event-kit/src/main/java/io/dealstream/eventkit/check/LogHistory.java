package io.dealstream.eventkit.check;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.check.HistoryChecker.Acknowledged;
import io.dealstream.eventkit.postgres.LogReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The half of the history that the log tells.
final class LogHistory {
  private static final int PAGE = 5000;

  private LogHistory() {}

  static List<RecordedEvent> read(Connection log) throws SQLException {
    List<RecordedEvent> events = new ArrayList<>();
    List<RecordedEvent> page = LogReader.after(log, 0, PAGE);
    while (!page.isEmpty()) {
      events.addAll(page);
      page = LogReader.after(log, page.getLast().position(), PAGE);
    }
    return events;
  }

  /// Positions 1, 2, 3 …; versions 1, 2, 3 … in each stream; no id twice; time never goes back.
  static void check(List<RecordedEvent> events, List<String> violations) {
    Map<UUID, Integer> versions = new HashMap<>();
    Set<UUID> ids = new HashSet<>();
    Instant before = Instant.MIN;
    long position = 0;
    for (RecordedEvent event : events) {
      position++;
      if (event.position() != position) {
        violations.add(
            "the log has position " + event.position() + " where " + position + " is due");
        position = event.position();
      }
      int version = versions.merge(event.streamId(), 1, Integer::sum);
      if (event.version() != version) {
        violations.add(
            "stream "
                + event.streamId()
                + " has version "
                + event.version()
                + " where "
                + version
                + " is due");
        versions.put(event.streamId(), event.version());
      }
      if (!ids.add(event.id())) {
        violations.add("event " + event.id() + " is in the log twice");
      }
      if (event.recordedAt().isBefore(before)) {
        violations.add("position " + event.position() + " was recorded before its predecessor");
      }
      before = event.recordedAt();
    }
  }

  static void checkHead(Connection log, List<RecordedEvent> events, List<String> violations)
      throws SQLException {
    long last = events.isEmpty() ? 0 : events.getLast().position();
    try (Statement statement = log.createStatement();
        ResultSet row = statement.executeQuery("select position from log_head")) {
      row.next();
      if (row.getLong(1) != last) {
        violations.add("the log's head is " + row.getLong(1) + ", its last event " + last);
      }
    }
  }

  static void checkAcknowledged(
      List<RecordedEvent> events, Collection<Acknowledged> acknowledged, List<String> violations) {
    Map<Acknowledged, Integer> found = new HashMap<>();
    events.forEach(e -> found.merge(new Acknowledged(e.streamId(), e.version()), 1, Integer::sum));
    Set<Acknowledged> told = new HashSet<>();
    for (Acknowledged event : acknowledged) {
      String name = "version " + event.version() + " of stream " + event.streamId();
      if (!told.add(event)) {
        violations.add(name + " was acknowledged twice");
      }
      int times = found.getOrDefault(event, 0);
      if (times != 1) {
        violations.add(name + " was acknowledged, but is in the log " + times + " times");
      }
    }
  }
}
