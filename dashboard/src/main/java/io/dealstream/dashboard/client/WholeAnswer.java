package io.dealstream.dashboard.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// An answer with its body, within the limit of its request. The client's own limit ends where an
/// answer begins: one that stalls after that would never end.
final class WholeAnswer {
  private WholeAnswer() {}

  /// @param request with a timeout
  /// @throws IOException when the answer does not come, or not whole, or not in time
  static HttpResponse<byte[]> of(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    Duration limit = request.timeout().orElseThrow();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("the answer was not whole within " + limit);
    } finally {
      // Whoever waits no more, also because he was interrupted, gives the connection up.
      answer.cancel(true);
    }
  }
}
