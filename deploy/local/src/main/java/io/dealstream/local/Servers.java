package io.dealstream.local;

import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/// Makes the two servers of a platform, not started yet. They keep their data when they are stopped
/// or killed, and listen on the ports of the settings, on the loopback address only.
public interface Servers {
  /// What `-Dplatform` calls this way to run them.
  String name();

  /// A PostgreSQL server with the superuser `postgres`; its start returns when the login works.
  Part postgres(PlatformSettings settings, PostgresLogin login);

  /// A broker that lets these users in, and whose topics only the rights open.
  Part kafka(PlatformSettings settings, KafkaUsers users);

  /// What tests run on: child processes, or what `-Dplatform=NAME` asks for and the class path has.
  static Servers forTests() {
    String wanted = System.getProperty("platform", Processes.NAME);
    if (wanted.equals(Processes.NAME)) {
      return new Processes();
    }
    Iterable<Servers> others = ServiceLoader.load(Servers.class, Servers.class.getClassLoader());
    return StreamSupport.stream(others.spliterator(), false)
        .filter(servers -> servers.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> new LocalFailure("There is no platform '" + wanted + "' on this class path."));
  }
}
