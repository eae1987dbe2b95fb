package io.dealstream.dashboard.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.dashboard.session.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ApiTest {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final String BEGINNING =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";

  @Test
  @Timeout(30)
  void aServiceThatStallsInTheMiddleOfItsAnswerIsDown() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Socket> begun = CompletableFuture.supplyAsync(() -> begin(server));
      URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
      Api api = new Api(address, address, address, LIMIT, LIMIT);
      Answer<Map<String, String>> answer =
          api.get(Service.DEAL, new Caller("nobody"), Link.to("/deals"), new TypeReference<>() {});
      assertThat(answer).isEqualTo(new Answer.Down<>(Service.DEAL));
      begun.join().close();
    }
  }

  private static Socket begin(ServerSocket server) {
    try {
      Socket line = server.accept();
      line.getOutputStream().write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
