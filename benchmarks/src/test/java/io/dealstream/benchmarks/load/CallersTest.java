package io.dealstream.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CallersTest {
  @Test
  void aCallThatWaitsForASlowOneCountsAsLate() throws Exception {
    AtomicInteger calls = new AtomicInteger();

    Outcome outcome =
        new Callers(1, Pace.SHORT)
            .steady(
                100,
                caller ->
                    () -> {
                      if (calls.incrementAndGet() == 50) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                      }
                    });

    // Behind one call of 200 ms, some 20 were due: without their waiting the p95 would be next to
    // nothing.
    assertThat(outcome.milliseconds(95)).isGreaterThan(20);
  }

  @Test
  void everyTaskIsDoneOnce() throws Exception {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    AtomicInteger times = new AtomicInteger();

    new Callers(4, Pace.SHORT)
        .share(
            101,
            caller ->
                task -> {
                  done.add(task);
                  times.incrementAndGet();
                });

    assertThat(done).hasSize(101);
    assertThat(times).hasValue(101);
  }

  @Test
  void aWrongAnswerEndsTheMeasurement() {
    assertThatThrownBy(() ->
            new Callers(2, Pace.SHORT)
                .eager(caller ->
                    () -> {
                      throw new IllegalStateException("503");
                    }))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("503");
  }
}
