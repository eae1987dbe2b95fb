package io.dealstream.announcement.deliver;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/// Whether anything is sent to an URL.
public sealed interface Admission {
  /// @param addresses that were looked at; a request goes to one of them and to no other, so that a
  ///   name that leads elsewhere a moment later changes nothing
  record Admitted(URI url, List<InetAddress> addresses) implements Admission {
    public Admitted {
      addresses = List.copyOf(addresses);
    }
  }

  /// @param why follows "url", and names no address
  record Refused(String why) implements Admission {}
}
