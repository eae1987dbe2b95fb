package io.dealstream.announcement.deliver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a host.
@FunctionalInterface
public interface Names {
  /// @throws UnknownHostException when there are none
  List<InetAddress> of(String host) throws UnknownHostException;

  /// As the operating system finds them.
  static Names ofSystem() {
    return host -> List.of(InetAddress.getAllByName(host));
  }
}
