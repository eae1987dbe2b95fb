package io.dealstream.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL server of our own, durable as in production, with a database and two roles for each
/// service. It answers on the loopback address only.
public final class Postgres implements Part {
  private final int port;
  private final Secrets secrets;
  private final Part server;

  Postgres(PlatformSettings settings, Secrets secrets, Servers servers) {
    this.port = settings.ports().postgres();
    this.secrets = secrets;
    this.server =
        servers.postgres(settings, new PostgresLogin(port, password(PostgresLogin.SUPERUSER)));
  }

  @Override
  public void start() {
    if (server.alive()) {
      return;
    }
    server.start();
    PostgresRoles.ensure(this::superuser, this::password);
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

  /// How the service reaches its database.
  Database database(Service service) {
    String user = service.database();
    String owner = user + "_owner";
    String url = PostgresLogin.url(port, user);
    return new Database(url, user, password(user), owner, password(owner));
  }

  String password(String role) {
    return secrets.of("postgres", role);
  }

  private Connection superuser(String database) throws SQLException {
    return DriverManager.getConnection(
        PostgresLogin.url(port, database),
        PostgresLogin.SUPERUSER,
        password(PostgresLogin.SUPERUSER));
  }
}
