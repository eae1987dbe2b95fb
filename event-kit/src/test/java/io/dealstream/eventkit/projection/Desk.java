package io.dealstream.eventkit.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.support.Broker;
import io.dealstream.eventkit.support.Note;
import io.dealstream.eventkit.support.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// A topic of three partitions, a read database, and subscriptions between them.
final class Desk implements AutoCloseable {
  static final Duration LIMIT = Duration.ofSeconds(60);

  final Schema schema = Schema.fresh();
  final String topic = Broker.topic(3);
  final Rows rows = new Rows(topic);
  private final List<Subscription<Note>> subscriptions = new ArrayList<>();

  Desk() {
    schema.asOwner(Seen.TABLE);
  }

  Subscription<Note> read() {
    return read(new Seen(topic));
  }

  Subscription<Note> read(Subscriber<Note> subscriber) {
    return read(subscriber, topic, schema.pool());
  }

  Subscription<Note> read(Subscriber<Note> subscriber, String group, DataSource database) {
    Subscription<Note> subscription =
        new Subscription<>(
            subscriber,
            new SubscriptionSettings<>(
                Note.TYPES, Set.of("note.ignored.v1"), database, group, Broker.client()));
    subscriptions.add(subscription);
    subscription.start();
    return subscription;
  }

  /// How often every number of a partition was applied: "1x1 2x1 …".
  String seen(int partition) {
    return schema.value(
        "select coalesce(string_agg(number || 'x' || times, ' ' order by number), '') from"
            + " (select number, count(*) as times from seen where partition = "
            + partition
            + " group by number) as n");
  }

  long count() {
    return Long.parseLong(schema.value("select count(*) from seen"));
  }

  void awaitSeen(int partition, String wanted) {
    await().atMost(LIMIT).untilAsserted(() -> assertThat(seen(partition)).isEqualTo(wanted));
  }

  /// All of a number of records, each once.
  void awaitOnce(int count) {
    await().atMost(LIMIT).until(() -> count() >= count);
    assertThat(schema.value("select count(distinct (partition, number)) from seen"))
        .isEqualTo(Integer.toString(count));
    assertThat(count()).isEqualTo(count);
  }

  void awaitHealth(Subscription<Note> subscription, boolean ready, String... detail) {
    await()
        .atMost(LIMIT)
        .untilAsserted(() -> {
          assertThat(subscription.health().detail()).contains(detail);
          assertThat(subscription.health().ready()).isEqualTo(ready);
        });
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::close);
  }
}
