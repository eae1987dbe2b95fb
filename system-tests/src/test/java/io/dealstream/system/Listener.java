package io.dealstream.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody who follows the live stream of the dashboard over a plain connection, and comes back
/// with the id of the last event whenever it breaks.
final class Listener implements AutoCloseable {
  private static final int SMALL = 4096;

  private final URI stream;
  private final String token;
  private final int hangsUpAfter;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile String place;
  private volatile boolean stopping;
  private volatile boolean listening;
  private volatile Socket socket = new Socket();

  /// @param hangsUpAfter so many events, to come back at once; 0 for never
  Listener(URI stream, String token, int hangsUpAfter) {
    this(stream, token, hangsUpAfter, "");
  }

  /// @param place from which on to follow; empty for here and now
  Listener(URI stream, String token, int hangsUpAfter, String place) {
    this.place = place;
    this.stream = stream;
    this.token = token;
    this.hangsUpAfter = hangsUpAfter;
  }

  /// Begins to follow.
  Listener start() {
    Thread.startVirtualThread(() -> {
      while (!stopping) {
        listen();
      }
    });
    return this;
  }

  /// Whether it is told where it is.
  boolean isListening() {
    return listening;
  }

  /// What was told, as it came.
  List<String> heard() {
    return heard;
  }

  /// Of which events, by their positions.
  List<Long> positions() {
    return heard.stream()
        .map(event -> Long.parseLong(event.replaceFirst(".*\"position\":([0-9]+).*", "$1")))
        .toList();
  }

  /// The connection of somebody who asks for everything since a place and reads nothing.
  static Socket stalled(URI stream, String token, String since) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(SMALL);
    connect(socket, stream);
    ask(socket, stream, token, since);
    return socket;
  }

  /// What somebody reads who goes on after all, line by line, until the end of the stream.
  static List<String> rest(Socket stalled) throws IOException {
    stalled.setSoTimeout(30_000);
    return lines(stalled).lines().toList();
  }

  private void listen() {
    try (Socket connection = new Socket()) {
      socket = connection;
      connect(connection, stream);
      ask(connection, stream, token, place);
      read(connection);
    } catch (IOException e) {
      // It broke: the next one goes on where this one ended.
    }
  }

  private void read(Socket connection) throws IOException {
    BufferedReader lines = lines(connection);
    int events = 0;
    String next = place;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        next = line.substring(4);
      } else if (line.startsWith("data: {\"")) {
        heard.add(line.substring(6));
        events++;
      } else if (line.isEmpty() && !next.isEmpty()) {
        place = next;
        listening = true;
        if (hangsUpAfter > 0 && events >= hangsUpAfter) {
          return;
        }
      }
    }
  }

  private static BufferedReader lines(Socket connection) throws IOException {
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void connect(Socket socket, URI stream) throws IOException {
    socket.connect(new InetSocketAddress(stream.getHost(), stream.getPort()), 30_000);
  }

  private static void ask(Socket socket, URI stream, String token, String place)
      throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%s\r\n"
            .formatted(
                stream.getPath(),
                stream.getAuthority(),
                token,
                place.isEmpty() ? "" : "Last-Event-ID: " + place + "\r\n");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    stopping = true;
    socket.close();
  }
}
