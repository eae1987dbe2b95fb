package io.dealstream.benchmarks.engine;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.report.Limit;
import io.dealstream.benchmarks.report.Row;
import io.dealstream.benchmarks.report.Target;
import io.dealstream.benchmarks.report.Unit;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.relay.Publisher;
import io.dealstream.eventkit.relay.Publisher.Publication;
import io.dealstream.eventkit.relay.Relay;
import io.dealstream.eventkit.relay.RelayCursor;
import io.dealstream.eventkit.relay.RelaySettings;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// (c) How many records the relay brings from a filled log to the broker, beside a producer that
/// has nothing to do but to send the same records.
final class RelayRate {
  private static final Target GOAL = new Target.Ratio(0.4);
  private static final int BATCH = 1000;

  private final Scratch scratch;
  private final Pace pace;
  private final List<String> topics = new ArrayList<>();

  RelayRate(Scratch scratch, Pace pace) {
    this.scratch = scratch;
    this.pace = pace;
  }

  /// @return the topic that holds every record of the log once
  String measure(List<Row> rows) throws Exception {
    FilledLog.fill(scratch, pace.records());
    String first = relayed(new Middle());
    List<ConsumerRecord<byte[], byte[]>> records = RawKafka.read(scratch, first, pace.records());
    produced(records, new Middle());
    Middle relay = new Middle();
    Middle producer = new Middle();
    for (int round = 0; round < pace.rounds(); round++) {
      relayed(relay);
      produced(records, producer);
    }
    topics.remove(first);
    scratch.removeTopics(topics);
    Limit limit = new Limit("raw producer, acks=all", producer.value());
    rows.add(
        Row.of("c", "relay, log to broker", Unit.PER_SECOND, relay.value())
            .against(limit)
            .toReach(GOAL));
    return first;
  }

  private void produced(List<ConsumerRecord<byte[], byte[]>> records, Middle rates)
      throws Exception {
    String topic = newTopic("raw");
    rates.add(RawKafka.send(scratch, topic, records));
  }

  private String relayed(Middle rates) throws Exception {
    String topic = newTopic("relayed");
    scratch.execute("update relay_cursor set position = 0, numbers = '{}'");
    RelaySettings settings =
        new RelaySettings(
            "bench-relay",
            "/dealstream/bench",
            List.of(topic),
            publisher(topic),
            RelayCursor.inDatabase(),
            scratch.kafka(),
            BATCH);
    try (Relay relay = new Relay(settings, scratch::open)) {
      relay.start();
      // Finding out what the topics hold is part of the start, not of the pace.
      Replay.until(() -> relay.state() instanceof Relay.State.Active);
      long begin = System.nanoTime();
      Replay.until(() -> relay.progress().position() >= pace.records());
      rates.add(Replay.perSecond(pace.records(), begin));
    }
    return topic;
  }

  /// Reads and writes the data again, as a service does that turns its events into published ones.
  private static Publisher publisher(String topic) {
    return event ->
        List.of(
            new Publication(
                topic,
                event.streamId().toString(),
                event.type(),
                Json.write(Samples.TYPES.read(event.type(), event.data()))));
  }

  private String newTopic(String what) throws Exception {
    String topic = "bench." + what + "-" + topics.size();
    scratch.topic(topic);
    topics.add(topic);
    return topic;
  }
}
