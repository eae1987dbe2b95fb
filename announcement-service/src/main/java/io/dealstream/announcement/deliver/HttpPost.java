package io.dealstream.announcement.deliver;

import io.dealstream.announcement.deliver.Admission.Admitted;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends one request over one connection, and reads of the answer no more than it needs. Written on
/// sockets, because the client of the JDK looks up names by itself: here a request goes to an
/// address that was looked at before, while the certificate must still be that of the name.
///
/// Redirects are not followed, and a receiver that trickles its answer is left at the end of the
/// time.
public final class HttpPost implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpPost.class);

  /// A host with more addresses of which none answers is not reachable.
  private static final int ADDRESSES_TO_TRY = 2;

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final SSLSocketFactory tls;
  private final Limits limits;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("webhook-limits").factory());

  /// @param connect to one address
  /// @param answer from the first byte that is sent to the last that is read
  public record Limits(Duration connect, Duration answer) {}

  public HttpPost(SSLSocketFactory tls, Limits limits) {
    this.tls = tls;
    this.limits = limits;
  }

  /// @throws IOException when no answer came; its message may be shown
  Reply send(Admitted to, Map<String, String> headers, byte[] body) throws IOException {
    Socket socket = connect(to);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        clock.schedule(
            () -> {
              late.set(true);
              hangUp(socket);
            },
            limits.answer().toMillis(),
            TimeUnit.MILLISECONDS);
    try (Socket line = isSecured(to.url()) ? secured(socket, to.url()) : socket) {
      write(line.getOutputStream(), to.url(), headers, body);
      return Reply.read(new BufferedInputStream(line.getInputStream()));
    } catch (IOException e) {
      throw late.get()
          ? new IOException("no answer within " + limits.answer().toMillis() + " ms", e)
          : e;
    } finally {
      end.cancel(false);
      hangUp(socket);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private Socket connect(Admitted to) throws IOException {
    IOException why = new IOException("the host has no address");
    for (InetAddress address : to.addresses().stream().limit(ADDRESSES_TO_TRY).toList()) {
      Socket socket = new Socket();
      try {
        int within = Math.toIntExact(limits.connect().toMillis());
        socket.connect(new InetSocketAddress(address, port(to.url())), within);
        return socket;
      } catch (IOException e) {
        hangUp(socket);
        why = new IOException("no connection", e);
      }
    }
    throw why;
  }

  private SSLSocket secured(Socket socket, URI url) throws IOException {
    SSLSocket secured = (SSLSocket) tls.createSocket(socket, plain(url.getHost()), port(url), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static void write(OutputStream out, URI url, Map<String, String> headers, byte[] body)
      throws IOException {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : '?' + url.getRawQuery();
    String port = url.getPort() == -1 ? "" : ":" + url.getPort();
    String head =
        "POST %s%s HTTP/1.1\r\nHost: %s%s\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n"
            .formatted(
                path,
                query,
                url.getHost(),
                port,
                body.length,
                headers.entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                    .collect(Collectors.joining()));
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private static boolean isSecured(URI url) {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  private static int port(URI url) {
    return url.getPort() != -1 ? url.getPort() : isSecured(url) ? HTTPS : HTTP;
  }

  /// An IPv6 address stands in brackets in an URL, and without them everywhere else.
  private static String plain(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.atDebug().setCause(e).log("a connection did not close in good order");
    }
  }
}
