package io.dealstream.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.eventkit.Json;
import io.dealstream.local.Folders;
import io.dealstream.local.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Chromium without a window, driven over its DevTools protocol: a real browser, and no driver to
/// download. It has one page.
public final class Browser implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SETTING = "DEALSTREAM_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final Path MAC =
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private final Path profile;
  private final Process process;
  private final DevTools page;

  private Browser(Path profile, Process process, DevTools page) {
    this.profile = profile;
    this.process = process;
    this.page = page;
  }

  /// Starts it.
  ///
  /// @throws AssertionError that says what to install when there is none
  public static Browser start() throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("dealstream-browser-");
    Process process =
        new ProcessBuilder(
                program().toString(),
                "--headless=new",
                // It runs as root in containers, and only sees pages of ours.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    DevTools page = DevTools.connect(address(profile, process));
    for (String domain : List.of("Page", "Runtime", "Log")) {
      page.call(domain + ".enable", Map.of());
    }
    return new Browser(profile, process, page);
  }

  /// Shows a page and waits until it is loaded.
  public void open(String address) {
    page.callAndAwait("Page.navigate", Map.of("url", address), "Page.loadEventFired");
  }

  /// Shows pages as people want them who prefer this scheme of colors, at this width.
  ///
  /// @param scheme `light` or `dark`
  public void appear(String scheme, int width, int height) {
    page.call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    page.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /// What an expression of JavaScript is worth in the page; promises are waited for.
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        page.call(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError("the page says: " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /// A picture of the page, as PNG.
  public byte[] picture() {
    return Base64.getDecoder()
        .decode(page.call("Page.captureScreenshot", Map.of("format", "png")).path("data").asText());
  }

  /// What the browser complained of since it was started: what it refused to load or run.
  public List<String> complaints() {
    return page.complaints();
  }

  @Override
  public void close() {
    page.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    Patience.until(() -> !process.isAlive(), LIMIT);
    Folders.remove(profile);
  }

  /// The program of the machine's Chromium or Chrome.
  ///
  /// @throws AssertionError that says what to install when there is none
  public static Path program() {
    String set = System.getenv(SETTING);
    Stream<Path> candidates =
        set == null ? Stream.concat(onPath(), Stream.of(MAC)) : Stream.of(Path.of(set));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "Chromium is missing: install it (on Debian: apt-get install chromium), or set "
                    + SETTING
                    + " to the program of Chromium or Chrome."));
  }

  private static Stream<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
  }

  /// The address of its one page: the browser writes down where it listens.
  private static URI address(Path profile, Process process)
      throws IOException, InterruptedException {
    Path told = profile.resolve("DevToolsActivePort");
    if (!Patience.until(() -> isWritten(told) || !process.isAlive(), LIMIT) || !isWritten(told)) {
      process.destroyForcibly();
      throw new AssertionError("Chromium does not start");
    }
    HttpRequest list =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + Files.readAllLines(told).getFirst() + "/json"))
            .timeout(LIMIT)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      JsonNode targets = Json.MAPPER.readTree(client.send(list, BodyHandlers.ofString()).body());
      return targets
          .valueStream()
          .filter(target -> target.path("type").asText().equals("page"))
          .map(target -> URI.create(target.path("webSocketDebuggerUrl").asText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("Chromium has no page"));
    }
  }

  private static boolean isWritten(Path told) {
    try {
      return Files.exists(told) && Files.readAllLines(told).size() > 1;
    } catch (IOException e) {
      return false;
    }
  }
}
