package io.dealstream.local;

import java.net.URI;

/// Where the services' HTTP APIs are, and the dashboard.
public record ServiceUrls(URI deal, URI catalog, URI announcement, URI dashboard) {

  public static ServiceUrls of(Ports ports) {
    return new ServiceUrls(
        onLoopback(ports.deal()),
        onLoopback(ports.catalog()),
        onLoopback(ports.announcement()),
        onLoopback(ports.dashboard()));
  }

  public URI of(Service service) {
    return switch (service) {
      case DEAL -> deal;
      case CATALOG -> catalog;
      case ANNOUNCEMENT -> announcement;
    };
  }

  static URI onLoopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
