package io.dealstream.announcement.view.newsroom.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PdfsTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void whoWouldWaitLongIsToldToComeBack() throws Exception {
    Pdfs pdfs = new Pdfs(this::slowly, Duration.ofMillis(1));
    try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<byte[]> first = other.submit(() -> pdfs.of(sheet("a")));
      begun.await();
      assertThatExceptionOfType(HttpProblem.class)
          .isThrownBy(() -> pdfs.of(sheet("b")))
          .satisfies(problem -> assertThat(problem.getStatusCode()).isEqualTo(503))
          .satisfies(problem -> assertThat(problem.getHeaders()).containsKey("Retry-After"));
      end.countDown();
      assertThat(first.get()).isEqualTo(new byte[] {1});
      assertThat(pdfs.of(sheet("b"))).isEqualTo(new byte[] {1});
    }
  }

  private byte[] slowly(Sheet sheet) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new byte[] {1};
  }

  private static Sheet sheet(String title) {
    return new Sheet("en", title, "Inter Medya", Instant.EPOCH, List.of());
  }
}
