package io.dealstream.local;

/// Runs the servers as child processes: what needs neither Docker nor an installation.
final class Processes implements Servers {
  static final String NAME = "processes";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Part postgres(PlatformSettings settings, PostgresLogin login) {
    return new PostgresProcess(settings, login);
  }

  @Override
  public Part kafka(PlatformSettings settings, KafkaUsers users) {
    return new KafkaProcess(settings, users);
  }
}
