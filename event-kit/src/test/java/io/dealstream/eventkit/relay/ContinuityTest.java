package io.dealstream.eventkit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.Broker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Log, cursor and topic that do not belong together any more.
final class ContinuityTest {
  private final Lane lane = new Lane();

  @AfterEach
  void close() {
    lane.close();
  }

  @Test
  void aTopicThatLostRecordsIsNoticed() {
    lane.appendMany(20);
    Relay relay = lane.relay();
    lane.caughtUp(relay);
    relay.close();
    Broker.delete(lane.topic);
    Broker.create(lane.topic, Lane.PARTITIONS);

    assertBroken(lane.relay(), "has lost records");
    assertThat(lane.records()).isEmpty();
  }

  @Test
  void aTopicThatLostItsOldestRecordsOnlyIsNotTheRelaysConcern() throws Exception {
    UUID stream = UUID.randomUUID();
    lane.append(stream, List.of(Appends.event("a"), Appends.event("b"), Appends.event("c")));
    Relay relay = lane.relay();
    lane.caughtUp(relay);
    relay.close();
    ConsumerRecord<String, byte[]> last = lane.records().getLast();
    Broker.removeBefore(
        new org.apache.kafka.common.TopicPartition(last.topic(), last.partition()), 2);

    lane.append(stream, List.of(Appends.event("d")));
    lane.caughtUp(lane.relay());
    assertThat(lane.records())
        .extracting(row -> header(row, EnvelopeHeaders.NUMBER))
        .containsExactly("3", "4");
  }

  @Test
  void aLogThatIsOlderThanTheTopicIsNoticed() {
    lane.appendMany(20);
    Relay relay = lane.relay();
    lane.caughtUp(relay);
    relay.close();
    // As after the restoration of an older backup.
    lane.schema.asOwner(
        "alter table event disable trigger event_is_immutable",
        "delete from event where position > 10",
        "update log_head set position = 10",
        "update relay_cursor set position = 0, numbers = '{}'");

    assertBroken(lane.relay(), "the log ends at 10");
  }

  @Test
  void aTopicThatGotMorePartitionsIsNoticed() {
    lane.appendMany(20);
    Relay relay = lane.relay();
    lane.caughtUp(relay);
    relay.close();
    Broker.grow(lane.topic, 5);
    await().atMost(Lane.LIMIT).until(() -> Broker.partitions(lane.topic) == 5);

    assertBroken(lane.relay(), "the number of partitions must stay");
  }

  @Test
  void aTopicThatIsNotThereIsNoticed() {
    Broker.delete(lane.topic);
    assertBroken(lane.relay(), "there is no topic " + lane.topic);
  }

  private static void assertBroken(Relay relay, String why) {
    await()
        .atMost(Lane.LIMIT)
        .untilAsserted(() -> {
          assertThat(relay.health().ready()).isFalse();
          assertThat(relay.health().detail()).contains(why);
        });
  }

  private static String header(ConsumerRecord<String, byte[]> row, String name) {
    return new String(row.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
