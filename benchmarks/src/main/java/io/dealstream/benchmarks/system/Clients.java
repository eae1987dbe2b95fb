package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.HttpConnection;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/// Opens connections as the people who call, each with a token of his or her own.
final class Clients {
  private final LocalSystem system;

  Clients(LocalSystem system) {
    this.system = system;
  }

  Client sales(int person) {
    return open(system.urls().deal(), "sales.no" + person, "sales");
  }

  Client legal(int person) {
    return open(system.urls().deal(), "legal.no" + person, "legal");
  }

  Client catalog(int person) {
    return open(system.urls().catalog(), "catalog.no" + person, "catalog");
  }

  Client admin() {
    return admin(Service.DEAL);
  }

  /// One for each service that runs.
  List<Client> admins() {
    return Arrays.stream(Service.values())
        .filter(service -> system.service(service.serviceName()).alive())
        .map(this::admin)
        .toList();
  }

  private Client admin(Service service) {
    return open(system.urls().of(service), "adam.admin", "admin");
  }

  private Client open(URI address, String subject, String role) {
    try {
      String token = system.platform().tokens().of(subject, role);
      return new Client(new HttpConnection(address, token));
    } catch (IOException e) {
      throw new UncheckedIOException(address + " does not answer", e);
    }
  }
}
