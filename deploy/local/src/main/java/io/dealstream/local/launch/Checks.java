package io.dealstream.local.launch;

import io.dealstream.local.LocalFailure;
import io.dealstream.local.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What must be right with the machine before anything is started.
final class Checks {
  private Checks() {}

  static void all(Workplace workplace) {
    space(workplace);
    ports(workplace);
  }

  private static void space(Workplace workplace) {
    Path data = workplace.settings().data();
    Path existing = Files.exists(data) ? data : workplace.root();
    try {
      long free = Files.getFileStore(existing).getUsableSpace() >> 20;
      if (free < workplace.leastFreeMebibytes()) {
        throw new LocalFailure(
            "Only %d MiB are free for %s, and Dealstream wants %d: free some space, or lower %s."
                .formatted(free, data, workplace.leastFreeMebibytes(), Workplace.MIN_FREE));
      }
    } catch (IOException e) {
      throw new LocalFailure("The free space for " + data + " cannot be read.", e);
    }
  }

  private static void ports(Workplace workplace) {
    for (Map.Entry<String, Integer> part : workplace.settings().ports().byPart().entrySet()) {
      if (used(part.getValue())) {
        throw new LocalFailure(
            "Port %d, which %s needs, is in use: end what uses it, or set %s (now %d)."
                .formatted(
                    part.getValue(), part.getKey(), Workplace.PORT_BASE, workplace.portBase()));
      }
    }
  }

  // macOS lets two programs bind when one of them listens on all addresses, so we knock as well.
  private static boolean used(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      return true;
    }
    return Patience.listening(port);
  }
}
