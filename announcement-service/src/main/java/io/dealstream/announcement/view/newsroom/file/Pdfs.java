package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The PDFs that were asked for last. They take more time than anything else that is public, so one
/// is made at a time, and kept: nobody can keep the service busy with them. Whoever would wait long
/// for theirs is told to come back.
@ApplicationScoped
class Pdfs {
  private static final int KEPT = 100;
  private static final float LOAD = 0.75f;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Function<Sheet, byte[]> maker;
  private final Duration patience;
  private final Semaphore turn = new Semaphore(1, true);

  private final Map<Sheet, byte[]> made =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sheet, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  @Inject
  Pdfs() {
    this(Pdf::of, PATIENCE);
  }

  Pdfs(Function<Sheet, byte[]> maker, Duration patience) {
    this.maker = maker;
    this.patience = patience;
  }

  byte[] of(Sheet sheet) {
    if (!taken()) {
      throw Problems.unavailable("BUSY", "other PDFs are being made");
    }
    try {
      return made.computeIfAbsent(sheet, maker);
    } finally {
      turn.release();
    }
  }

  private boolean taken() {
    try {
      return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
