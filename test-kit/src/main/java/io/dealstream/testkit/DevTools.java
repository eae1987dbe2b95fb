package io.dealstream.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.eventkit.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The conversation with a page of a browser: calls that are answered, and events in between.
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final StringBuilder received = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();

  private @Nullable WebSocket socket;

  private DevTools() {}

  static DevTools connect(URI address) {
    DevTools tools = new DevTools();
    tools.socket = get(tools.client.newWebSocketBuilder().buildAsync(address, tools));
    return tools;
  }

  /// The result of a command.
  JsonNode call(String method, Map<String, ?> parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = await(String.valueOf(id));
    String command = Json.write(Map.of("id", id, "method", method, "params", parameters));
    if (socket == null) {
      throw new IllegalStateException("not connected");
    }
    get(socket.sendText(command, true));
    JsonNode said = get(answer);
    if (said.has("error")) {
      throw new AssertionError(method + ": " + said.get("error"));
    }
    return said.path("result");
  }

  /// The same, and waits for an event that follows.
  void callAndAwait(String method, Map<String, ?> parameters, String event) {
    CompletableFuture<JsonNode> happened = await(event);
    call(method, parameters);
    get(happened);
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    received.append(data);
    if (last) {
      String message = received.toString();
      received.setLength(0);
      hear(message);
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    if (socket != null) {
      socket.abort();
    }
    client.shutdownNow();
  }

  private void hear(String message) {
    try {
      JsonNode said = Json.MAPPER.readTree(message);
      String method = said.path("method").asText();
      if (method.equals("Log.entryAdded") || method.equals("Runtime.exceptionThrown")) {
        complaints.add(said.path("params").toString());
      }
      CompletableFuture<JsonNode> waiting =
          awaited.remove(said.has("id") ? said.get("id").asText() : method);
      if (waiting != null) {
        waiting.complete(said);
      }
    } catch (JsonProcessingException e) {
      complaints.add("no JSON: " + message);
    }
  }

  private CompletableFuture<JsonNode> await(String what) {
    CompletableFuture<JsonNode> future = new CompletableFuture<>();
    awaited.put(what, future);
    return future;
  }

  private static <T> T get(CompletableFuture<T> future) {
    try {
      return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("the browser does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the wait was interrupted", e);
    }
  }
}
