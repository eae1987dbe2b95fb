package io.dealstream.local;

import java.util.Map;

/// A Kafka broker of our own, with a user and rights for each service.
public final class Kafka implements Part {
  /// A user that reads what may be shown on a screen, and writes nothing.
  public static final String DASHBOARD = "dashboard";

  private final int port;
  private final Secrets secrets;
  private final Part server;

  Kafka(PlatformSettings settings, Secrets secrets, Servers servers) {
    this.port = settings.ports().kafka();
    this.secrets = secrets;
    this.server = servers.kafka(settings, KafkaUsers.with(this::password));
  }

  @Override
  public void start() {
    if (server.alive()) {
      return;
    }
    server.start();
    KafkaRights.ensure(clientProperties(KafkaUsers.ADMIN));
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void kill() {
    server.kill();
  }

  @Override
  public boolean alive() {
    return server.alive();
  }

  /// The address that clients begin with.
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /// The password of a service's user (`deal-service`, ...), of `dashboard` or of `admin`.
  public String password(String user) {
    return secrets.of("kafka", user);
  }

  /// What a client of this user is configured with to connect; serializers, groups and the like
  /// come on top.
  public Map<String, String> clientProperties(String user) {
    return KafkaUsers.client(bootstrapServers(), user, password(user));
  }
}
