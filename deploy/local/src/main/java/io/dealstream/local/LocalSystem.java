package io.dealstream.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The whole system on this machine: the platform and every service on top of it.
public final class LocalSystem implements AutoCloseable {
  private final Platform platform;
  private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
  private volatile boolean closed;

  /// Nothing is started yet; `root` is the project's folder, where the built services are.
  public LocalSystem(Path root, PlatformSettings settings) {
    platform = Platform.prepare(settings);
    for (Service service : Service.values()) {
      String name = service.serviceName();
      int port = settings.ports().of(service);
      services.put(name, new ServiceProcess(root, name, port, platform));
    }
    services.put(
        Platform.DASHBOARD,
        new ServiceProcess(root, Platform.DASHBOARD, settings.ports().dashboard(), platform));
  }

  /// Starts everything, and tells of each part that is up; when one fails, none is left running.
  public void start(Consumer<String> say) {
    try {
      Together.start(Map.of("PostgreSQL", platform.postgres(), "Kafka", platform.kafka()), say);
      if (!closed) {
        Together.start(services, say);
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public Platform platform() {
    return platform;
  }

  /// The service called `deal-service` or the like, or `dashboard`.
  public ServiceProcess service(String name) {
    ServiceProcess service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException("There is no service " + name + ".");
    }
    return service;
  }

  public ServiceUrls urls() {
    return ServiceUrls.of(platform.settings().ports());
  }

  /// The name of a process that ended although nobody stopped it, if there is one.
  public Optional<String> lost() {
    if (!platform.postgres().alive()) {
      return Optional.of("postgres");
    }
    if (!platform.kafka().alive()) {
      return Optional.of("kafka");
    }
    return services.entrySet().stream()
        .filter(service -> !service.getValue().alive())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Stops everything in the reverse order of its start.
  @Override
  public void close() {
    closed = true;
    try {
      Together.stop(services.values());
    } finally {
      platform.close();
    }
  }
}
