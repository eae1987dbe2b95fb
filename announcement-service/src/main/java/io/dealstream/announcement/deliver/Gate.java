package io.dealstream.announcement.deliver;

import io.dealstream.announcement.deliver.Admission.Admitted;
import io.dealstream.announcement.deliver.Admission.Refused;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

/// Lets requests out to the public internet only. It is asked when an URL is given and again before
/// every request, because names lead elsewhere in time.
public final class Gate {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int FIRST_UNPRIVILEGED_PORT = 1024;

  private final Names names;
  private final boolean allowPrivateAddresses;
  private final boolean allowHttp;

  /// @param allowPrivateAddresses when receivers are inside, as in tests
  /// @param allowHttp when requests may travel where others can read them
  public Gate(Names names, boolean allowPrivateAddresses, boolean allowHttp) {
    this.names = names;
    this.allowPrivateAddresses = allowPrivateAddresses;
    this.allowHttp = allowHttp;
  }

  /// Looks at the URL, and at every address that its host has now.
  public Admission admit(URI url) {
    String host = url.getHost();
    if (!isScheme(url)) {
      return new Refused(allowHttp ? "must begin with https:// or http://" : "must be https");
    }
    if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return new Refused("must have a host, and neither a user nor a fragment");
    }
    if (!isPort(url.getPort())) {
      return new Refused("must have port 443 or one above 1023");
    }
    return admit(url, host);
  }

  private Admission admit(URI url, String host) {
    try {
      List<InetAddress> addresses = names.of(host);
      return addresses.stream().allMatch(this::isAllowed)
          ? new Admitted(url, addresses)
          : new Refused("leads to an address that is not public");
    } catch (UnknownHostException e) {
      return new Refused("has a host that is not found");
    }
  }

  private boolean isScheme(URI url) {
    return "https".equalsIgnoreCase(url.getScheme())
        || (allowHttp && "http".equalsIgnoreCase(url.getScheme()));
  }

  /// Mail, databases and the like, which could be fooled by a request, listen below 1024.
  private boolean isPort(int port) {
    return port == -1
        || port == HTTPS
        || (allowHttp && port == HTTP)
        || port >= FIRST_UNPRIVILEGED_PORT;
  }

  private boolean isAllowed(InetAddress address) {
    return allowPrivateAddresses
        ? !address.isAnyLocalAddress() && !address.isMulticastAddress()
        : PublicAddresses.contain(address);
  }
}
