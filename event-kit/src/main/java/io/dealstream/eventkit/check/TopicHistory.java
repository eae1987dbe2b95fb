package io.dealstream.eventkit.check;

import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.relay.EnvelopeHeaders;
import io.dealstream.eventkit.relay.Publisher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// The half of the history that the topics tell.
final class TopicHistory {
  private final List<String> violations;
  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private final Map<String, Integer> partitionOfKey = new HashMap<>();
  private long repeats;

  /// Looks at each partition by itself: numbers 1, 2, 3 …, each with the position of the one
  /// before.
  TopicHistory(List<ConsumerRecord<String, byte[]>> records, List<String> violations) {
    this.violations = violations;
    Map<String, List<ConsumerRecord<String, byte[]>>> partitions = new LinkedHashMap<>();
    records.forEach(row ->
        partitions
            .computeIfAbsent(row.topic() + "/" + row.partition(), p -> new ArrayList<>())
            .add(row));
    partitions.values().forEach(this::partition);
  }

  long repeats() {
    return repeats;
  }

  /// Compares the events of each key with those that the log says must be there.
  void checkAgainst(List<RecordedEvent> events, Publisher publisher) {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (RecordedEvent event : events) {
      for (Publisher.Publication publication : publisher.publish(event)) {
        expected
            .computeIfAbsent(publication.topic() + " " + publication.key(), k -> new ArrayList<>())
            .add(event.position() + " " + event.id() + " " + publication.type());
      }
    }
    expected.forEach((key, wanted) -> compare(key, wanted, found.getOrDefault(key, List.of())));
    found.keySet().stream()
        .filter(key -> !expected.containsKey(key))
        .forEach(key -> violations.add(key + " is on the topic, but not in the log"));
  }

  private void partition(List<ConsumerRecord<String, byte[]>> rows) {
    Map<Long, String> idOfNumber = new HashMap<>();
    long number = 0;
    String position = "0";
    for (ConsumerRecord<String, byte[]> row : rows) {
      String place = row.topic() + "/" + row.partition() + " at offset " + row.offset();
      String written = header(row, EnvelopeHeaders.NUMBER);
      String id = header(row, EnvelopeHeaders.ID);
      if (!written.matches("[0-9]{1,18}")) {
        violations.add(place + " has no number");
        continue;
      }
      long here = Long.parseLong(written);
      if (here <= number && id.equals(idOfNumber.get(here))) {
        repeats++;
        continue;
      }
      if (here != number + 1 || !header(row, EnvelopeHeaders.PREVIOUS).equals(position)) {
        violations.add(
            place
                + " has number "
                + here
                + " after position "
                + header(row, EnvelopeHeaders.PREVIOUS)
                + ", but number "
                + (number + 1)
                + " after position "
                + position
                + " is due");
      }
      number = here;
      position = header(row, EnvelopeHeaders.POSITION);
      idOfNumber.put(here, id);
      take(row, position + " " + id + " " + header(row, EnvelopeHeaders.TYPE));
    }
  }

  private void take(ConsumerRecord<String, byte[]> row, String event) {
    String key = row.topic() + " " + row.key();
    found.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
    Integer before = partitionOfKey.putIfAbsent(key, row.partition());
    if (before != null && before != row.partition()) {
      violations.add(key + " is in partition " + before + " and in " + row.partition());
    }
  }

  private void compare(String key, List<String> wanted, List<String> present) {
    if (wanted.equals(present)) {
      return;
    }
    int at = 0;
    while (at < Math.min(wanted.size(), present.size())
        && Objects.equals(wanted.get(at), present.get(at))) {
      at++;
    }
    violations.add(
        key
            + " has "
            + present.size()
            + " records of "
            + wanted.size()
            + ", and differs from the log"
            + " at record "
            + (at + 1));
  }

  private static String header(ConsumerRecord<String, byte[]> row, String name) {
    Header header = row.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
