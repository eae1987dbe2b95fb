package io.dealstream.dashboard.live;

import java.util.Arrays;
import java.util.Optional;

/// How far somebody has read: the next offset of every partition of every topic. It is the id of an
/// event for whoever has read until there, and says the same in every instance and after a restart.
final class Place {
  // Of each topic, in the order of the constants.
  private final long[][] next;

  private Place(long[][] next) {
    this.next = next;
  }

  /// Before everything.
  ///
  /// @param partitions how many each topic has
  static Place begin(int... partitions) {
    return new Place(Arrays.stream(partitions).mapToObj(long[]::new).toArray(long[][]::new));
  }

  long next(Topic topic, int partition) {
    return next[topic.ordinal()][partition];
  }

  int partitions(Topic topic) {
    return next[topic.ordinal()].length;
  }

  /// Whether what stands there was read already.
  boolean has(Topic topic, int partition, long offset) {
    return offset < next(topic, partition);
  }

  /// With this record read as well.
  Place after(Topic topic, int partition, long offset) {
    return at(topic, partition, Math.max(offset + 1, next(topic, partition)));
  }

  /// From there on in this partition.
  Place at(Topic topic, int partition, long offset) {
    long[][] changed = next.clone();
    changed[topic.ordinal()] = next[topic.ordinal()].clone();
    changed[topic.ordinal()][partition] = offset;
    return new Place(changed);
  }

  /// Whether all that the other has read was read here.
  boolean reaches(Place other) {
    for (Topic topic : Topic.ALL) {
      for (int partition = 0; partition < partitions(topic); partition++) {
        if (next(topic, partition) < other.next(topic, partition)) {
          return false;
        }
      }
    }
    return true;
  }

  /// Reads what [#toString] wrote.
  ///
  /// @return nothing for what is no place in topics with these partitions
  Optional<Place> read(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length != next.length) {
      return Optional.empty();
    }
    long[][] read = new long[parts.length][];
    for (Topic topic : Topic.ALL) {
      String[] numbers = numbers(parts[topic.ordinal()], topic);
      if (numbers.length != partitions(topic)) {
        return Optional.empty();
      }
      read[topic.ordinal()] = Arrays.stream(numbers).mapToLong(Long::parseLong).toArray();
    }
    return Optional.of(new Place(read));
  }

  private static String[] numbers(String part, Topic topic) {
    return part.matches(topic.letter() + "[0-9]{1,18}(\\.[0-9]{1,18})*")
        ? part.substring(1).split("\\.")
        : new String[0];
  }

  /// Like `d12.40.3-t0.7.1-a0.0.2`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Topic topic : Topic.ALL) {
      text.append(text.isEmpty() ? "" : "-").append(topic.letter());
      for (int partition = 0; partition < partitions(topic); partition++) {
        text.append(partition == 0 ? "" : ".").append(next(topic, partition));
      }
    }
    return text.toString();
  }
}
