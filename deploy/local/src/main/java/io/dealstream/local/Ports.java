package io.dealstream.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// Where on the loopback address everything listens.
public record Ports(
    int dashboard,
    int deal,
    int catalog,
    int announcement,
    int postgres,
    int kafka,
    int controller) {
  private static final int NEIGHBORS = 6;
  private static final int LOWEST_FREE = 12_000;
  private static final int HIGHEST_FREE = 32_000;
  private static final int ATTEMPTS = 200;

  /// Neighbors of one number, so that one setting moves them all; `base` itself is the dashboard's.
  public static Ports from(int base) {
    return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6);
  }

  /// Ports that nobody uses at this moment.
  public static Ports free() {
    return from(freeBase());
  }

  /// A number whose neighbors nobody uses at this moment. It lies below the ports that systems give
  /// to outgoing connections, which would take one before it is used.
  public static int freeBase() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int base = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
      if (IntStream.rangeClosed(base, base + NEIGHBORS).allMatch(Ports::isFree)) {
        return base;
      }
    }
    throw new LocalFailure("There are no " + (NEIGHBORS + 1) + " free ports in a row.");
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
    parts.put(Platform.DASHBOARD, dashboard);
    return parts;
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
