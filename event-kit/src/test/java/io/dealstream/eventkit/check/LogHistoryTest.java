package io.dealstream.eventkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.check.HistoryChecker.Acknowledged;
import io.dealstream.eventkit.support.Appends;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A checker that finds nothing must not be one that finds nothing ever.
final class LogHistoryTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private final List<String> violations = new ArrayList<>();

  @Test
  void aWholeLogIsClean() {
    assertThat(check(event(1, A, 1), event(2, B, 1), event(3, A, 2))).isEmpty();
  }

  @Test
  void aMissingPositionIsFound() {
    assertThat(check(event(1, A, 1), event(3, A, 2)))
        .containsExactly("the log has position 3 where 2 is due");
  }

  @Test
  void aMissingVersionIsFound() {
    assertThat(check(event(1, A, 1), event(2, A, 3)))
        .singleElement()
        .asString()
        .contains("has version 3 where 2 is due");
  }

  @Test
  void anEventThatIsThereTwiceIsFound() {
    RecordedEvent event = event(1, A, 1);
    RecordedEvent again =
        new RecordedEvent(
            2, "note", B, 1, event.id(), event.type(), "{}", Appends.METADATA, event.recordedAt());
    assertThat(check(event, again)).containsExactly("event " + event.id() + " is in the log twice");
  }

  @Test
  void timeThatGoesBackIsFound() {
    RecordedEvent late = event(2, A, 2);
    RecordedEvent early =
        new RecordedEvent(
            2, "note", A, 2, late.id(), "t", "{}", Appends.METADATA, Instant.EPOCH.minusSeconds(9));
    assertThat(check(event(1, A, 1), early))
        .containsExactly("position 2 was recorded before its predecessor");
  }

  @Test
  void anAcknowledgedEventThatIsNotThereIsFound() {
    List<RecordedEvent> log = List.of(event(1, A, 1));
    LogHistory.checkAcknowledged(
        log, List.of(new Acknowledged(A, 1), new Acknowledged(A, 2)), violations);
    assertThat(violations)
        .singleElement()
        .asString()
        .contains("version 2", "acknowledged, but is in the log 0 times");
  }

  @Test
  void anEventThatWasAcknowledgedToTwoCallersIsFound() {
    List<RecordedEvent> log = List.of(event(1, A, 1));
    LogHistory.checkAcknowledged(
        log, List.of(new Acknowledged(A, 1), new Acknowledged(A, 1)), violations);
    assertThat(violations).singleElement().asString().contains("acknowledged twice");
  }

  private List<String> check(RecordedEvent... events) {
    LogHistory.check(List.of(events), violations);
    return violations;
  }

  static RecordedEvent event(long position, UUID stream, int version) {
    return new RecordedEvent(
        position,
        "note",
        stream,
        version,
        new UUID(1, position),
        "note.written.v1",
        "{}",
        Appends.METADATA,
        Instant.EPOCH.plusSeconds(position));
  }
}
