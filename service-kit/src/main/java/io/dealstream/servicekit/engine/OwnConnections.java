package io.dealstream.servicekit.engine;

import io.dealstream.eventkit.postgres.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Connections that a loop keeps for itself, outside the pool, with a limit on everything.
@ApplicationScoped
public class OwnConnections implements Connections {
  private final String url;
  private final Properties properties = new Properties();

  OwnConnections(
      @ConfigProperty(name = "dealstream.database.url") String url,
      @ConfigProperty(name = "dealstream.database.user") String user,
      @ConfigProperty(name = "dealstream.database.password") String password,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.url = url;
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", application);
    properties.setProperty("connectTimeout", "3");
    properties.setProperty("loginTimeout", "3");
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("options", "-c statement_timeout=7000 -c lock_timeout=5000");
  }

  @Override
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url, properties);
  }
}
