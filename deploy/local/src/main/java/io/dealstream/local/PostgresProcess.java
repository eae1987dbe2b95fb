package io.dealstream.local;

import io.dealstream.local.ChildProcess.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// PostgreSQL as a child process, from the programs in a Maven artifact.
final class PostgresProcess implements Part {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final Path data;
  private final Path log;
  private final PostgresLogin login;
  private final PostgresBinaries binaries;
  private final Server server;

  PostgresProcess(PlatformSettings settings, PostgresLogin login) {
    this.data = settings.data().resolve("postgres");
    this.log = settings.log("postgres");
    this.login = login;
    this.binaries = PostgresBinaries.unpacked();
    this.server = new Server("PostgreSQL", log, START_LIMIT, STOP_LIMIT);
  }

  @Override
  public void start() {
    if (server.alive()) {
      return;
    }
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialize();
    }
    PostgresLeftover.end(data);
    List<String> command =
        binaries.command(
            "postgres", List.of("-D", data.toString(), "-p", Integer.toString(login.port())));
    server.launch(() -> ChildProcess.start(command, Map.of(), log, StopSignal.INT));
    server.await(login::works);
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

  // In a draft folder first: a start that is interrupted here leaves nothing half made.
  private void initialize() {
    Path draft = data.resolveSibling("postgres.draft");
    Path password = data.resolveSibling("postgres.password");
    Folders.remove(draft);
    PrivateFiles.write(password, login.password());
    try {
      run(
          binaries.command(
              "initdb",
              List.of(
                  "--pgdata=" + draft,
                  "--username=" + PostgresLogin.SUPERUSER,
                  "--pwfile=" + password,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8")));
      Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      Files.writeString(draft.resolve("postgresql.conf"), CONFIGURATION);
      Files.move(draft, data);
      Files.delete(password);
    } catch (IOException e) {
      throw new LocalFailure("PostgreSQL's data cannot be written below " + data + ".", e);
    }
  }

  private static final String CONFIGURATION =
      """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      max_connections = 100
      shared_buffers = 128MB
      timezone = 'UTC'
      log_timezone = 'UTC'
      log_line_prefix = '%m [%p] %u@%d '
      """;

  private void run(List<String> command) {
    if (!ChildProcess.start(command, Map.of(), log, StopSignal.TERM).succeeds(START_LIMIT)) {
      throw new LocalFailure("PostgreSQL's data cannot be set up; see " + log + ".");
    }
  }
}
