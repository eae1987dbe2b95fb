package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.announcement.deliver.Admission.Admitted;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Receivers of bad will, byte by byte.
class HttpPostTest {
  private static final Duration LIMIT = Duration.ofMillis(500);
  private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

  private final HttpPost post =
      new HttpPost(
          (SSLSocketFactory) SSLSocketFactory.getDefault(),
          new HttpPost.Limits(Duration.ofSeconds(5), LIMIT));
  private final CountDownLatch over = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init")
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    over.countDown();
    server.close();
    post.close();
  }

  /// What the other side does with a connection.
  private interface Behavior {
    void on(Socket line, OutputStream out) throws IOException, InterruptedException;
  }

  @Test
  void anAnswerOfOneLineIsEnough() throws IOException {
    behave((line, out) -> write(out, "HTTP/1.1 200\r\n\r\n"));
    assertThat(send()).isEqualTo(new Reply(200, null));
  }

  @Test
  void aSignOfLifeIsNoAnswer() throws IOException {
    behave((line, out) ->
        write(
            out,
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nRetry-After: 9\r\n\r\n"
                + "HTTP/1.1 503 Busy\r\nretry-after:  7 \r\nX: y\r\n\r\n"));
    assertThat(send()).isEqualTo(new Reply(503, "7"));
  }

  @Test
  void aBodyWithoutEndIsNotRead() throws IOException {
    behave((line, out) -> {
      write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
      while (true) {
        write(out, "2000\r\n" + "x".repeat(0x2000) + "\r\n");
      }
    });
    assertThat(send().status()).isEqualTo(200);
  }

  @Test
  void headersWithoutEndAreAFailure() {
    behave((line, out) -> {
      write(out, "HTTP/1.1 200 OK\r\n");
      while (true) {
        write(out, "X: " + "y".repeat(1000) + "\r\n");
      }
    });
    assertThatThrownBy(this::send)
        .isInstanceOf(IOException.class)
        .hasMessage("the headers of the answer have no end");
  }

  @Test
  void aReceiverThatNeverAnswersIsLeft() {
    behave((line, out) -> over.await());
    assertThatThrownBy(this::send).hasMessage("no answer within 500 ms");
  }

  @Test
  void aReceiverThatTricklesIsLeftAtTheSameTime() {
    behave((line, out) -> {
      write(out, "HTTP/1.1 200 OK\r\n");
      while (!over.await(20, TimeUnit.MILLISECONDS)) {
        write(out, "X");
      }
    });
    assertThatThrownBy(this::send).hasMessage("no answer within 500 ms");
  }

  @Test
  void aReceiverThatDoesNotReadIsLeft() {
    behave((line, out) -> over.await());
    assertThatThrownBy(() -> post.send(to("http"), Map.of(), new byte[64 * 1024 * 1024]))
        .hasMessage("no answer within 500 ms");
  }

  @Test
  void aReceiverThatSpeaksNoTlsIsLeft() {
    behave((line, out) -> over.await());
    assertThatThrownBy(() -> post.send(to("https"), Map.of(), BODY))
        .hasMessage("no answer within 500 ms");
  }

  @Test
  void whatIsNoHttpIsAFailure() {
    behave((line, out) -> write(out, "220 mail.example ESMTP\r\n\r\n"));
    assertThatThrownBy(this::send).hasMessage("the answer is no HTTP");
  }

  @Test
  void aLineThatIsCutIsAFailure() {
    behave((line, out) -> write(out, "HTTP/1.1 200 OK\r\nX: y"));
    assertThatThrownBy(this::send).hasMessage("the answer has no end");
  }

  @Test
  void anAddressWhereNobodyListensIsAFailure() throws IOException {
    server.close();
    assertThatThrownBy(this::send).hasMessage("no connection");
  }

  private Reply send() throws IOException {
    return post.send(to("http"), Map.of("webhook-id", "x"), BODY);
  }

  private Admitted to(String scheme) {
    URI url = URI.create(scheme + "://name.example:" + server.getLocalPort() + "/hook");
    return new Admitted(url, List.of(InetAddress.getLoopbackAddress()));
  }

  private void behave(Behavior behavior) {
    Thread.ofVirtual()
        .start(() -> {
          try (Socket line = server.accept()) {
            behavior.on(line, line.getOutputStream());
            line.shutdownOutput();
            line.getInputStream().transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            // The sender has hung up, which is what most tests here are about.
            over.countDown();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
