package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.local.ChildProcess;
import io.dealstream.local.ChildProcess.StopSignal;
import io.dealstream.local.Folders;
import io.dealstream.local.Patience;
import io.dealstream.local.Platform;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import io.dealstream.local.ServiceProcess;
import io.dealstream.local.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// A dashboard and a broker, and no service: what stands on the topics is what a test wrote.
final class LoneDashboard implements AutoCloseable {
  static final Duration LIMIT = Duration.ofMinutes(3);

  private final Path folder;
  private final Platform platform;
  private final Written written;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ChildProcess process;

  /// @param settings variables on top of the usual ones
  /// @param before numbers of the records that stand there before it starts
  LoneDashboard(Map<String, String> settings, LongStream before) {
    folder = newFolder();
    platform = Platform.prepare(new PlatformSettings(folder, Ports.free()));
    platform.kafka().start();
    written = new Written(platform.kafka());
    written.write(before);
    address = URI.create("http://127.0.0.1:" + platform.settings().ports().dashboard());
    process = start(settings);
    until("the dashboard listens", () -> Patience.listening(address.getPort()));
    until("the stream flows", () -> get("/q/health/well", "").body().contains("flows"));
  }

  Written written() {
    return written;
  }

  Tokens tokens() {
    return platform.tokens();
  }

  URI stream() {
    return address.resolve("/live");
  }

  /// Somebody who asks for everything, has been let in, and reads nothing.
  Socket stalled(String token) throws IOException {
    Socket socket = Listener.stalled(stream(), token, LiveStreamTest.EVERYTHING);
    until(
        "the stream has begun",
        () -> {
          try {
            return socket.getInputStream().available() > 0;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return socket;
  }

  /// Somebody with a token asks for something; nobody with an empty one.
  HttpResponse<String> get(String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The sum of a metric over all its tags.
  double figure(String name) {
    return Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? ([0-9.E+-]+)$")
        .matcher(get("/q/metrics", "").body())
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .sum();
  }

  /// What it keeps, in bytes, on the heap and in buffers beside it.
  double kept() throws Exception {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    ChildProcess collection =
        ChildProcess.start(
            List.of(jcmd.toString(), Long.toString(process.pid()), "GC.run"),
            Map.of(),
            platform.settings().log("jcmd"),
            StopSignal.TERM);
    assertThat(collection.succeeds(Duration.ofMinutes(1))).as("its garbage is collected").isTrue();
    return figure("jvm_memory_used_bytes") + figure("jvm_buffer_memory_used_bytes");
  }

  static void until(String what, BooleanSupplier condition) {
    assertThat(Patience.until(condition, LIMIT)).as(what).isTrue();
  }

  private ChildProcess start(Map<String, String> settings) {
    Map<String, String> environment = new HashMap<>(platform.environment(Platform.DASHBOARD));
    environment.putAll(settings);
    Path program = ServiceProcess.program(Root.PATH, Platform.DASHBOARD);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return ChildProcess.start(
        List.of(java, "-Xmx144m", "-XX:+UseSerialGC", "-jar", program.toString()),
        environment,
        platform.settings().log(Platform.DASHBOARD),
        StopSignal.TERM);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("dealstream-lone-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    written.close();
    process.stop(Duration.ofSeconds(15));
    platform.close();
    Folders.remove(folder);
  }
}
