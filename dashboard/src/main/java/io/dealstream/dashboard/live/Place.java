package io.dealstream.dashboard.live;

import io.dealstream.dashboard.live.LiveEvent.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// How far somebody has read: the next offset of every partition of every topic, and the highest
/// number of a record before it. It is the id of an event for whoever has read until there, and
/// says the same in every instance and after a restart.
final class Place {
  // Of each topic, in the order of the constants.
  private final List<List<Reached>> reached;

  private Place(List<List<Reached>> reached) {
    this.reached = List.copyOf(reached);
  }

  /// How far one partition was read.
  ///
  /// @param next offset
  /// @param number the highest before it; what has it or a lower one stands there once more
  private record Reached(long next, long number) {
    private static final String TEXT = "[0-9]{1,18}(~[0-9]{1,18})?";

    static Reached read(String text) {
      String[] numbers = text.split("~");
      return new Reached(Long.parseLong(numbers[0]), Long.parseLong(numbers[numbers.length - 1]));
    }

    // Records are numbered from 1, offsets from 0: the two differ behind a doubled record only.
    @Override
    public String toString() {
      return number == next ? Long.toString(next) : next + "~" + number;
    }
  }

  /// Before everything.
  ///
  /// @param partitions how many each topic has
  static Place begin(int... partitions) {
    return new Place(
        Arrays.stream(partitions)
            .mapToObj(count -> Collections.nCopies(count, new Reached(0, 0)))
            .toList());
  }

  long next(Topic topic, int partition) {
    return reached.get(topic.ordinal()).get(partition).next();
  }

  long number(Topic topic, int partition) {
    return reached.get(topic.ordinal()).get(partition).number();
  }

  int partitions(Topic topic) {
    return reached.get(topic.ordinal()).size();
  }

  /// Whether the event that stands there was read already, there or before.
  boolean has(Spot spot) {
    return spot.offset() < next(spot.topic(), spot.partition())
        || spot.number() <= number(spot.topic(), spot.partition());
  }

  /// With this record read as well.
  Place after(Spot spot) {
    Topic topic = spot.topic();
    int partition = spot.partition();
    return at(
        topic,
        partition,
        Math.max(spot.offset() + 1, next(topic, partition)),
        Math.max(spot.number(), number(topic, partition)));
  }

  /// From there on in this partition.
  ///
  /// @param number the highest before it
  Place at(Topic topic, int partition, long offset, long number) {
    List<List<Reached>> changed = new ArrayList<>(reached);
    List<Reached> partitions = new ArrayList<>(changed.get(topic.ordinal()));
    partitions.set(partition, new Reached(offset, number));
    changed.set(topic.ordinal(), List.copyOf(partitions));
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
    if (parts.length != reached.size()) {
      return Optional.empty();
    }
    List<List<Reached>> read = new ArrayList<>();
    for (Topic topic : Topic.ALL) {
      List<Reached> partitions = partitions(parts[topic.ordinal()], topic);
      if (partitions.size() != partitions(topic)) {
        return Optional.empty();
      }
      read.add(partitions);
    }
    return Optional.of(new Place(read));
  }

  private static List<Reached> partitions(String part, Topic topic) {
    return part.matches(topic.letter() + Reached.TEXT + "(\\." + Reached.TEXT + ")*")
        ? Arrays.stream(part.substring(1).split("\\.")).map(Reached::read).toList()
        : List.of();
  }

  /// Like `d12.40.3-t0.7.1-a0.0.2`; `d12.40~38.3` when two of the 40 stand there twice.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Topic topic : Topic.ALL) {
      text.append(text.isEmpty() ? "" : "-").append(topic.letter());
      for (int partition = 0; partition < partitions(topic); partition++) {
        text.append(partition == 0 ? "" : ".").append(reached.get(topic.ordinal()).get(partition));
      }
    }
    return text.toString();
  }
}
