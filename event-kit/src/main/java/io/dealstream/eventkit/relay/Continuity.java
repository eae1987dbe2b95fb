package io.dealstream.eventkit.relay;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks, before the relay goes on, whether log, cursor and topics still belong together. Whatever
/// is wrong here needs a person: to go on would lose events or their order for good.
///
/// @param saved the cursor
/// @param found the tails that the topics have now
record Continuity(RelayCursor.Place saved, Map<String, Tail> found) {

  /// @param head the position of the log's last event
  /// @throws IllegalStateException saying what is wrong
  void require(long head) {
    saved.tails().forEach(this::requireNoLoss);
    found.forEach((partition, tail) -> requireInLog(partition, tail, head));
    requireSamePartitions();
  }

  private void requireNoLoss(String partition, Tail before) {
    Tail tail = found.getOrDefault(partition, Tail.NONE);
    if (tail.number() < before.number() || !found.containsKey(partition)) {
      throw new IllegalStateException(
          partition
              + " has lost records: it ends at number "
              + tail.number()
              + ", but "
              + before.number()
              + " were acknowledged");
    }
  }

  /// After an older backup of the log was restored, new events would be taken for sent already.
  private static void requireInLog(String partition, Tail tail, long head) {
    if (tail.position() > head) {
      throw new IllegalStateException(
          partition
              + " holds position "
              + tail.position()
              + ", but the log ends at "
              + head
              + ": the log has lost events, or the topic belongs to another log");
    }
  }

  /// A key would go to another partition than before, and overtake itself.
  private void requireSamePartitions() {
    Set<String> known =
        saved.tails().keySet().stream().map(Continuity::topic).collect(Collectors.toSet());
    found.keySet().stream()
        .filter(p -> known.contains(topic(p)) && !saved.tails().containsKey(p))
        .findFirst()
        .ifPresent(added -> {
          throw new IllegalStateException(
              added + " was added: the number of partitions must stay as it was");
        });
  }

  private static String topic(String partition) {
    return partition.substring(0, partition.lastIndexOf('/'));
  }
}
