package io.dealstream.announcement.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dealstream.eventkit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A receiver of announcements: takes each unless it was told to answer otherwise.
public final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Received> received = new ArrayList<>();
  private final Queue<Answering> plan = new ArrayDeque<>();

  /// One request as it came.
  public record Received(String path, Map<String, List<String>> headers, String body) {
    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    public JsonNode json() {
      try {
        return Json.MAPPER.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /// The headline of its first text.
    String headline() {
      return json().at("/data/texts/0/headline").asText();
    }
  }

  /// How it answers one request.
  ///
  /// @param retryAfter null for none
  record Answering(int status, @Nullable String retryAfter) {}

  public Receiver() {
    this(plain());
  }

  Receiver(HttpServer server) {
    this.server = server;
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=t0k3n");
  }

  int port() {
    return server.getAddress().getPort();
  }

  /// The next requests that nothing else is planned for are answered so.
  synchronized void answer(Answering... answers) {
    plan.addAll(List.of(answers));
  }

  public void answer(int... statuses) {
    for (int status : statuses) {
      answer(new Answering(status, null));
    }
  }

  public synchronized List<Received> received() {
    return List.copyOf(received);
  }

  List<String> headlines() {
    return received().stream().map(Received::headline).toList();
  }

  /// What a receiver that drops what it has already is left with.
  List<String> headlinesOnce() {
    return received().stream()
        .collect(
            Collectors.toMap(
                one -> one.header("Webhook-id"),
                Received::headline,
                (first, second) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static HttpServer plain() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answering answering = take(exchange, body);
    if (answering.retryAfter() != null) {
      exchange.getResponseHeaders().add("Retry-After", answering.retryAfter());
    }
    exchange.sendResponseHeaders(answering.status(), -1);
    exchange.close();
  }

  private synchronized Answering take(HttpExchange exchange, String body) {
    received.add(
        new Received(
            exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
    return plan.isEmpty() ? new Answering(204, null) : plan.remove();
  }
}
