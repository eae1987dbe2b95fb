package io.dealstream.containers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/// Finds out whether a server that waits for its client to speak first listens in a container.
final class Knock {
  private static final int CONNECT_MILLIS = 500;
  private static final Duration SILENCE = Duration.ofMillis(400);

  private Knock() {}

  /// A connection alone says nothing: the engine takes it for the container, and drops it when
  /// nobody listens inside. A server keeps it.
  static boolean isKept(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      socket.setSoTimeout(Math.toIntExact(SILENCE.toMillis()));
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
