package io.dealstream.eventkit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.NewEvent;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.support.Appends;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RelayTest {
  private final Lane lane = new Lane();

  @AfterEach
  void close() {
    lane.close();
  }

  @Test
  void everyEventLeavesOnceInOrderWithContiguousNumbers() throws Exception {
    lane.appendMany(350);
    Relay relay = lane.relay();
    lane.appendMany(50);
    lane.caughtUp(relay);

    lane.assertWhole();
    assertThat(lane.records()).hasSize(400);
    assertThat(relay.progress()).isEqualTo(new Relay.Progress(400, 400));
  }

  @Test
  void whatStaysInsideIsPassedOverWithoutAGapInTheNumbers() throws Exception {
    UUID stream = UUID.randomUUID();
    NewEvent inside = new NewEvent(CommandHandler.newId(), "note.internal.v1", "{}");
    lane.append(stream, List.of(Appends.event("a"), inside, Appends.event("b")));
    Relay relay = lane.relay();
    lane.caughtUp(relay);

    assertThat(lane.history().violations()).isEmpty();
    assertThat(lane.records())
        .extracting(row -> header(row, EnvelopeHeaders.NUMBER))
        .containsExactly("1", "2");
    assertThat(lane.records())
        .extracting(row -> header(row, EnvelopeHeaders.PREVIOUS))
        .containsExactly("0", "1");
  }

  @Test
  void everyRecordIsACloudEventForEverybody() {
    UUID stream = UUID.randomUUID();
    lane.append(stream, List.of(Appends.event("naïve ☕")));
    Relay relay = lane.relay();
    lane.caughtUp(relay);
    RecordedEvent event = lane.store.readAfter(0, 1).getFirst();

    ConsumerRecord<String, byte[]> row = lane.records().getFirst();
    try (CloudEventDeserializer anybody = new CloudEventDeserializer()) {
      CloudEvent read = anybody.deserialize(row.topic(), row.headers(), row.value());
      assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
      assertThat(read.getId()).isEqualTo(event.id().toString());
      assertThat(read.getType()).isEqualTo("published.note.v1");
      assertThat(read.getSource()).isEqualTo(URI.create("/test/" + lane.topic));
      assertThat(read.getSubject()).isEqualTo(stream.toString());
      assertThat(read.getTime()).isEqualTo(event.recordedAt().atOffset(ZoneOffset.UTC));
      assertThat(read.getDataContentType()).isEqualTo("application/json");
      assertThat(read.getDataSchema())
          .isEqualTo(URI.create("urn:dealstream:schema:published.note.v1"));
      assertThat(read.getExtension("sequence")).hasToString("1");
      assertThat(read.getExtension("position")).hasToString("1");
      assertThat(read.getExtension("number")).hasToString("1");
      assertThat(read.getExtension("previousposition")).hasToString("0");
      assertThat(read.getExtension("actor")).hasToString("ann");
      assertThat(read.getExtension("correlationid")).hasToString("correlation");
      assertThat(read.getExtension("causationid")).isNull();
      assertThat(
              new String(Objects.requireNonNull(read.getData()).toBytes(), StandardCharsets.UTF_8))
          .isEqualTo(event.data());
    }
  }

  @Test
  void anEventThatIsPublishedTwiceToOneTopicIsRefusedAndAllBeforeItLeave() {
    lane.appendMany(5);
    UUID twice = UUID.randomUUID();
    lane.append(twice, List.of(Appends.event("twice")));
    lane.appendMany(5);
    Publisher once = Lane.publisher(lane.topic);
    Relay relay =
        lane.relay(event ->
            event.streamId().equals(twice)
                ? List.of(once.publish(event).getFirst(), once.publish(event).getFirst())
                : once.publish(event));

    assertBroken(relay, "position 6");
    assertThat(relay.health().detail()).contains("published twice");
    await().atMost(Lane.LIMIT).until(() -> lane.records().size() == 5);
    assertThat(relay.progress().position()).isEqualTo(5);
  }

  /// The broker refuses the record, but would take the next one: whoever looked at the end of the
  /// topic afterwards would take both for sent.
  @Test
  void nothingOvertakesARecordThatTheBrokerRefuses() throws Exception {
    UUID stream = UUID.randomUUID();
    lane.append(stream, List.of(Appends.event("before"), Appends.event("x".repeat(2_000_000))));
    lane.append(stream, List.of(Appends.event("after"), Appends.event("after")));
    Relay relay = lane.relay();

    await().atMost(Lane.LIMIT).until(() -> relay.state() instanceof Relay.State.Broken);
    await().atMost(Lane.LIMIT).until(() -> lane.records().size() == 1);
    relay.close();
    Relay again = lane.relay();
    await().atMost(Lane.LIMIT).until(() -> again.state() instanceof Relay.State.Broken);

    assertThat(again.health().detail()).contains("RecordTooLarge");
    assertThat(again.health().ready()).isFalse();
    assertThat(lane.records()).hasSize(1);
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
