package io.dealstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where on the loopback address everything listens.
public record Ports(
    int deal, int catalog, int announcement, int postgres, int kafka, int controller) {

  /// Neighbors of one number, so that one setting moves them all; `base` itself is kept for the
  /// dashboard.
  public static Ports from(int base) {
    return new Ports(base + 1, base + 2, base + 3, base + 4, base + 5, base + 6);
  }

  /// Ports that nobody uses at this moment.
  public static Ports free() {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < 6; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      int[] port = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new Ports(port[0], port[1], port[2], port[3], port[4], port[5]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      held.forEach(Ports::release);
    }
  }

  public int of(Service service) {
    return switch (service) {
      case DEAL -> deal;
      case CATALOG -> catalog;
      case ANNOUNCEMENT -> announcement;
    };
  }

  /// Every port by the name of the part that listens there, in the order in which parts start.
  public Map<String, Integer> byPart() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    parts.put("PostgreSQL", postgres);
    parts.put("Kafka", kafka);
    parts.put("Kafka's controller", controller);
    for (Service service : Service.values()) {
      parts.put(service.serviceName(), of(service));
    }
    return parts;
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
