package io.dealstream.dashboard.live;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The connection of one reader. At most one piece is on its way at a time: the next is made when
/// the network has taken it, so that a reader who stalls holds one piece and no more.
final class Line {
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final HttpServerRequest request;
  private final Duration patience;
  private volatile boolean open = true;

  /// @param patience how long a piece may take
  Line(HttpServerRequest request, Duration patience) {
    this.request = request;
    this.patience = patience;
  }

  /// Once the reader has gone.
  void whenGone(Runnable then) {
    response()
        .closeHandler(gone -> {
          open = false;
          then.run();
        });
  }

  boolean isOpen() {
    return open;
  }

  /// Sends a piece; tells whether the reader took it in time.
  boolean send(String piece) throws InterruptedException {
    try {
      response()
          .write(piece)
          .toCompletionStage()
          .toCompletableFuture()
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      open = false;
      return true;
    }
  }

  /// Sends a few words without waiting until they are taken.
  void tell(String words) {
    response().write(words);
  }

  /// The last words: whoever stalls reads them when they go on, as long as the connection stands.
  void end(Vertx vertx, String words) {
    if (!open) {
      return;
    }
    long timer = vertx.setTimer(GRACE.toMillis(), late -> request.connection().close());
    response()
        .end(words)
        .onSuccess(taken -> {
          vertx.cancelTimer(timer);
          if (isAlone()) {
            request.connection().close();
          }
        });
  }

  /// Whether no other request shares the connection, as they do with HTTP/2.
  boolean isAlone() {
    return request.version() != HttpVersion.HTTP_2;
  }

  private HttpServerResponse response() {
    return request.response();
  }
}
