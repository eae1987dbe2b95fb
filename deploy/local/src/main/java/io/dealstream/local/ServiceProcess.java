package io.dealstream.local;

import io.dealstream.local.ChildProcess.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// One service, or the dashboard, run from what the build left in its `target` folder.
public final class ServiceProcess implements Part {
  private static final Duration START_LIMIT = Duration.ofMinutes(3);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final String name;
  private final int port;
  private final Path program;
  private final Platform platform;
  private final Server server;

  /// @param name of its module
  ServiceProcess(Path root, String name, int port, Platform platform) {
    this.name = name;
    this.port = port;
    this.program = program(root, name);
    this.platform = platform;
    this.server = new Server(name, platform.settings().log(name), START_LIMIT, STOP_LIMIT);
  }

  /// The file that the build of this module makes.
  public static Path program(Path root, String name) {
    return root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /// Whether the service behind this address says that it can work.
  public static boolean ready(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("The wait for " + address + " was interrupted.", e);
    }
  }

  /// Where it answers.
  public URI url() {
    return ServiceUrls.onLoopback(port);
  }

  @Override
  public boolean alive() {
    return server.alive();
  }

  @Override
  public void start() {
    if (server.alive()) {
      return;
    }
    if (!Files.exists(program)) {
      throw new LocalFailure(name + " is not built: " + program + " is missing.");
    }
    server.launch(() ->
        ChildProcess.start(
            command(), platform.environment(name), platform.settings().log(name), StopSignal.TERM));
    server.await(() -> Patience.listening(port) && ready(url()));
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void kill() {
    server.kill();
  }

  private List<String> command() {
    return List.of(
        ChildProcess.java(),
        "-Xmx144m",
        "-XX:+UseSerialGC",
        "-Xss512k",
        "-XX:ReservedCodeCacheSize=64m",
        "-jar",
        program.toString());
  }
}
