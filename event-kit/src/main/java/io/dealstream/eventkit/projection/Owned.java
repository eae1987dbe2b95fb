package io.dealstream.eventkit.projection;

import io.dealstream.eventkit.projection.Intake.Stop;
import io.dealstream.eventkit.projection.Offsets.Place;
import io.dealstream.eventkit.projection.Offsets.Step;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// The partitions that a subscription owns at the moment: how far each is, and which stand still.
final class Owned implements ConsumerRebalanceListener {
  private final Application<?> application;
  private final Consumer<?, ?> consumer;
  private final Reading<?> reading;
  private final Map<TopicPartition, Place> places = new HashMap<>();
  private final Map<TopicPartition, Instant> times = new HashMap<>();
  private final Map<TopicPartition, Stop> stopped = new HashMap<>();

  /// @param reading what was read of them and is not yet in effect
  Owned(Application<?> application, Consumer<?, ?> consumer, Reading<?> reading) {
    this.application = application;
    this.consumer = consumer;
    this.reading = reading;
  }

  Set<TopicPartition> all() {
    return Set.copyOf(places.keySet());
  }

  /// How far it is read.
  Place place(TopicPartition partition) {
    return places.getOrDefault(partition, Place.START);
  }

  /// When the last applied event was recorded; when there was none, since when it is waited for.
  Instant time(TopicPartition partition) {
    return times.getOrDefault(partition, Instant.EPOCH);
  }

  Map<TopicPartition, Stop> stopped() {
    return Map.copyOf(stopped);
  }

  void read(TopicPartition partition, Place to, @Nullable Instant time) {
    places.put(partition, to);
    if (time != null) {
      times.put(partition, time);
    }
  }

  /// From now on nothing is read from this partition.
  void stop(TopicPartition partition, Stop why) {
    stopped.put(partition, why);
    consumer.pause(Set.of(partition));
  }

  /// Takes the places in the database for the truth and reads on from there, also where it stood
  /// still: if the reason holds, it will stop again.
  void beginAgain() throws SQLException {
    stopped.clear();
    reading.clear();
    consumer.resume(consumer.assignment());
    seek(consumer.assignment());
  }

  /// Begins again when somebody else has moved a place: another owner, or one who rebuilds.
  void lookForMovesOfOthers() throws SQLException {
    Map<TopicPartition, Step> found = application.places(all());
    boolean moved =
        found.entrySet().stream().anyMatch(e -> !e.getValue().place().equals(place(e.getKey())));
    if (moved) {
      beginAgain();
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    try {
      seek(partitions);
    } catch (SQLException e) {
      throw new IllegalStateException("the places to read from cannot be loaded", e);
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    for (Map<TopicPartition, ?> known : List.of(places, times, stopped)) {
      known.keySet().removeAll(partitions);
    }
    reading.forget(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    onPartitionsRevoked(partitions);
  }

  private void seek(Collection<TopicPartition> partitions) throws SQLException {
    application
        .places(partitions)
        .forEach((partition, step) -> {
          Instant time = step.time();
          places.put(partition, step.place());
          times.put(partition, time == null ? Instant.now() : time);
          consumer.seek(partition, step.place().nextOffset());
        });
  }
}
