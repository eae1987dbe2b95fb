package io.dealstream.eventkit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dealstream.eventkit.check.HistoryReport;
import io.dealstream.eventkit.support.Appends;
import io.dealstream.eventkit.support.ChildJvm;
import io.dealstream.local.Platform;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The relay, its database and its broker die, in turn.
final class RelayFaultTest {
  private final Lane lane = new Lane();

  @AfterEach
  void close() {
    lane.close();
  }

  @Test
  void aRelayThatDiesBetweenAcknowledgementAndCursorDoublesNothing() throws Exception {
    lane.appendMany(450);
    for (int moves : new int[] {0, 2, 1}) {
      ChildJvm.start(
              RelayChild.class,
              lane.schema,
              Map.of("TOPIC", lane.topic, "MOVES", Integer.toString(moves)))
          .endsWith(RelayChild.DIED);
    }
    assertThat(lane.records().size()).isGreaterThan(position());
    lane.caughtUp(lane.relay());
    lane.assertWhole();
  }

  @Test
  void anotherRelayTakesOverWhenTheConnectionOfTheActiveOneIsCut() throws Exception {
    Relay one = lane.relay();
    await().atMost(Lane.LIMIT).until(() -> one.state() instanceof Relay.State.Active);
    Relay two = lane.relay();
    await().atMost(Lane.LIMIT).until(() -> two.state() instanceof Relay.State.StandingBy);
    lane.appendMany(50);
    lane.caughtUp(one);
    assertThat(two.health().ready()).isTrue();

    lane.schema.value(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted"
            + " and database = (select oid from pg_database where datname = current_database())");
    await()
        .atMost(Lane.LIMIT)
        .until(() ->
            two.state() instanceof Relay.State.Active
                || one.state() instanceof Relay.State.StandingBy
                || one.progress().position() == 50 && one.health().ready());
    lane.appendMany(50);
    await().atMost(Lane.LIMIT).until(() -> lane.records().size() == 100);

    lane.assertWhole();
    await().atMost(Lane.LIMIT).until(() -> one.health().ready() && two.health().ready());
  }

  @Test
  void cutsUnderLoadLoseNothingAndWhatIsRepeatedKeepsItsNumber() throws Exception {
    lane.relay();
    lane.relay();
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> load = load(enough, new AtomicInteger());
    for (int cut = 1; cut <= 5; cut++) {
      int wanted = cut * 150;
      await().atMost(Lane.LIMIT).until(() -> lane.records().size() > wanted);
      lane.schema.value(
          "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory'"
              + " and granted");
    }
    enough.set(true);
    load.join();
    await().atMost(Lane.LIMIT).until(() -> position() == lane.store.head());

    HistoryReport report = lane.history();
    assertThat(report.violations()).isEmpty();
    assertThat(report.records()).isEqualTo(report.events() + report.repeats());
  }

  /// A producer that has never sent anything blocks for each record while the broker is away.
  @Test
  void anOutageBeforeTheFirstRecordIsNoticedAndLosesNothing() throws Exception {
    Relay relay = lane.relay();
    await().atMost(Lane.LIMIT).until(() -> relay.state() instanceof Relay.State.Active);
    Platform.forTests().kafka().kill();
    try {
      // In one batch: the time for one record may pass, not that for each.
      lane.append(
          UUID.randomUUID(), Collections.nCopies(200, "a").stream().map(Appends::event).toList());
      await().atMost(Lane.LIMIT).until(() -> !relay.health().ready());
    } finally {
      Platform.forTests().kafka().start();
    }
    lane.caughtUp(relay);
    lane.assertWhole();
  }

  @Test
  void kafkaKilledUnderLoadDelaysButNeitherLosesNorReorders() throws Exception {
    Relay relay = lane.relay();
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger appended = new AtomicInteger();
    CompletableFuture<Void> load = load(enough, appended);
    for (int kill = 0; kill < 2; kill++) {
      int before = appended.get();
      await().atMost(Lane.LIMIT).until(() -> relay.progress().position() > before + 200);
      Platform.forTests().kafka().kill();
      int killed = appended.get();
      await().atMost(Lane.LIMIT).until(() -> appended.get() > killed + 300);
      Platform.forTests().kafka().start();
    }
    enough.set(true);
    load.join();
    lane.caughtUp(relay);

    HistoryReport report = lane.history();
    assertThat(report.violations()).isEmpty();
    assertThat(report.events()).isEqualTo(appended.get());
  }

  private CompletableFuture<Void> load(AtomicBoolean enough, AtomicInteger appended) {
    return CompletableFuture.runAsync(() -> {
      while (!enough.get()) {
        lane.appendMany(10);
        appended.addAndGet(10);
      }
    });
  }

  private int position() {
    return Integer.parseInt(lane.schema.value("select position from relay_cursor"));
  }
}
