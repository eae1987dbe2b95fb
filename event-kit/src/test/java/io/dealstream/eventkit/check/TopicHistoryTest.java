package io.dealstream.eventkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.eventkit.relay.Publisher.Publication;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

final class TopicHistoryTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final Publisher PUBLISHER =
      event -> List.of(new Publication("t", event.streamId().toString(), "p.v1", event.data()));

  private final List<RecordedEvent> log =
      List.of(
          LogHistoryTest.event(1, A, 1),
          LogHistoryTest.event(2, B, 1),
          LogHistoryTest.event(3, A, 2));
  private final ConsumerRecord<String, byte[]> a1 = row(0, 0, log.get(0), 1, 0);
  private final ConsumerRecord<String, byte[]> b1 = row(1, 0, log.get(1), 1, 0);
  private final ConsumerRecord<String, byte[]> a2 = row(0, 1, log.get(2), 2, 1);
  private final List<String> violations = new ArrayList<>();

  @Test
  void aWholeTopicIsClean() {
    assertThat(check(a1, a2, b1)).isZero();
    assertThat(violations).isEmpty();
  }

  @Test
  void aRecordThatIsRepeatedWithItsNumberIsCountedButNotHeldAgainstIt() {
    assertThat(check(a1, a2, b1, a1, a2)).isEqualTo(2);
    assertThat(violations).isEmpty();
  }

  @Test
  void aMissingRecordIsFound() {
    check(a2, b1);
    assertThat(violations)
        .anySatisfy(v -> assertThat(v).contains("number 2 after position 1, but number 1"))
        .anySatisfy(v -> assertThat(v).contains("has 1 records of 2"));
  }

  @Test
  void aRecordThatNeverCameIsFound() {
    check(a1, b1);
    assertThat(violations).singleElement().asString().contains("has 1 records of 2");
  }

  @Test
  void recordsInAnotherOrderAreFound() {
    check(a2, a1, b1);
    assertThat(violations).isNotEmpty();
  }

  @Test
  void aRecordThatTheLogDoesNotKnowIsFound() {
    check(a1, a2, b1, row(1, 1, LogHistoryTest.event(9, new UUID(0, 9), 1), 2, 2));
    assertThat(violations).singleElement().asString().contains("but not in the log");
  }

  @Test
  void anotherEventWithANumberThatIsTakenIsFound() {
    check(a1, row(0, 1, log.get(2), 1, 0), b1);
    assertThat(violations).anySatisfy(v -> assertThat(v).contains("has number 1"));
  }

  @Test
  void aKeyInTwoPartitionsIsFound() {
    check(a1, b1, row(1, 1, log.get(2), 2, 2));
    assertThat(violations).anySatisfy(v -> assertThat(v).contains("is in partition 0 and in 1"));
  }

  @Test
  void aRecordWithoutHeadersIsFound() {
    check(a1, a2, b1, new ConsumerRecord<>("t", 0, 2, A.toString(), new byte[0]));
    assertThat(violations).singleElement().asString().contains("t/0 at offset 2 has no number");
  }

  @SafeVarargs
  private long check(ConsumerRecord<String, byte[]>... rows) {
    TopicHistory history = new TopicHistory(List.of(rows), violations);
    history.checkAgainst(log, PUBLISHER);
    return history.repeats();
  }

  private static ConsumerRecord<String, byte[]> row(
      int partition, long offset, RecordedEvent event, long number, long previous) {
    ConsumerRecord<String, byte[]> row =
        new ConsumerRecord<>("t", partition, offset, event.streamId().toString(), new byte[0]);
    Map.of(
            EnvelopeHeaders.ID, event.id().toString(),
            EnvelopeHeaders.TYPE, "p.v1",
            EnvelopeHeaders.NUMBER, Long.toString(number),
            EnvelopeHeaders.POSITION, Long.toString(event.position()),
            EnvelopeHeaders.PREVIOUS, Long.toString(previous))
        .forEach((name, value) -> row.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return row;
  }
}
