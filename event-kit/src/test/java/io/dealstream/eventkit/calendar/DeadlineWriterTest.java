package io.dealstream.eventkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.calendar.Deadline.Kind;
import io.dealstream.eventkit.support.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one transaction writes of the deadlines of many streams.
final class DeadlineWriterTest {
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID OTHER = new UUID(1, 2);

  private final Schema schema = Schema.fresh();
  private Connection connection;
  private DeadlineWriter writer;

  @BeforeEach
  void begin() throws SQLException {
    connection = schema.own().open();
    writer = new DeadlineWriter(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void daysAndMomentsOfManyStreamsAreWrittenTogether() throws SQLException {
    change(ONE, List.of(on(ONE, Kind.EXPIRY, "2026-03-01")), List.of());
    Deadline moment =
        new Deadline(OTHER, Kind.EXPIRY, new Due.Moment(Instant.parse("2026-03-01T12:00:00.5Z")));
    change(OTHER, List.of(moment), List.of());
    assertThat(rows()).isEqualTo("0");
    writer.write();
    assertThat(schema.value("select due_day from deadline where stream_id = '" + ONE + "'"))
        .isEqualTo("2026-03-01");
    assertThat(
            schema.value(
                "select due_at = '2026-03-01T12:00:00.5Z' from deadline where stream_id = '"
                    + OTHER
                    + "'"))
        .isEqualTo("t");
  }

  @Test
  void ofOneStreamWhatComesLaterHolds() throws SQLException {
    change(ONE, List.of(on(ONE, Kind.REMINDER_7, "2026-03-01")), List.of());
    change(ONE, List.of(on(ONE, Kind.REMINDER_7, "2026-04-01")), List.of());
    change(ONE, List.of(), List.of(on(ONE, Kind.REMINDER_7, "2026-04-01")));
    writer.write();
    assertThat(rows()).isEqualTo("0");
  }

  @Test
  void farMomentsAreKept() throws SQLException {
    Instant after = Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1);
    change(ONE, List.of(new Deadline(ONE, Kind.EXPIRY, new Due.Moment(after))), List.of());
    writer.write();
    assertThat(schema.value("select due_at = '10000-01-01T00:00:00Z' from deadline"))
        .isEqualTo("t");
  }

  private void change(UUID stream, List<Deadline> set, List<Deadline> dropped) throws SQLException {
    assertThat(writer.accept(new DeadlineChange("note", stream, set, dropped))).isEmpty();
  }

  private static Deadline on(UUID stream, Kind kind, String day) {
    return new Deadline(stream, kind, new Due.Day(LocalDate.parse(day)));
  }

  private String rows() {
    return schema.value("select count(*) from deadline");
  }
}
