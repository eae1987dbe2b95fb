package io.dealstream.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class KnockTest {
  @Test
  void whoKeepsTheConnectionIsThere() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      assertThat(Knock.isKept(server.getLocalPort())).isTrue();
    }
  }

  @Test
  void whoDropsItAtOnceOrRefusesItIsNot() throws Exception {
    int port;
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      port = server.getLocalPort();
      Thread dropper = Thread.startVirtualThread(() -> dropOne(server));
      assertThat(Knock.isKept(port)).isFalse();
      dropper.join();
    }
    assertThat(Knock.isKept(port)).isFalse();
  }

  private static void dropOne(ServerSocket server) {
    try {
      server.accept().close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
