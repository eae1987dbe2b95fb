package io.dealstream.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dealstream.eventkit.check.HistoryChecker.Acknowledged;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// People who negotiate all the time, whatever happens to the system: each opens a negotiation,
/// offers, agrees, signs, and begins anew. A step that is not answered with success is sent again
/// with the same key, as a careful client would.
final class Load implements AutoCloseable {
  /// Longer than any answer may take; a call that reaches it hangs.
  private static final Duration HANGS_AFTER = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  private final ObjectMapper json = new ObjectMapper();
  private final URI service;
  private final String token;
  private final List<UUID> titles;
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<UUID> signed = new ConcurrentLinkedQueue<>();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final List<Thread> people;
  private volatile boolean stopping;

  Load(URI service, String token, List<UUID> titles, int people) {
    this.service = service;
    this.token = token;
    this.titles = List.copyOf(titles);
    this.people =
        IntStream.range(0, people).mapToObj(n -> Thread.ofVirtual().start(this::work)).toList();
  }

  Collection<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /// The deals whose signature was acknowledged.
  Collection<UUID> signed() {
    return List.copyOf(signed);
  }

  /// Answers that nobody should get: neither success nor 503.
  Collection<String> surprises() {
    return List.copyOf(surprises);
  }

  /// How often the service said 503 or was not there.
  int refusals() {
    return refusals.get();
  }

  int steps() {
    return acknowledged.size();
  }

  /// Lets everyone finish the deal at hand.
  @Override
  public void close() throws InterruptedException {
    stopping = true;
    for (Thread person : people) {
      person.join(HANGS_AFTER.multipliedBy(2));
    }
  }

  private void work() {
    while (!stopping) {
      step("/licensees", "{\"name\":\"Canal 13\",\"country\":\"CL\"}").ifPresent(this::negotiate);
    }
  }

  private void negotiate(UUID licenseeId) {
    UUID titleId = titles.get(ThreadLocalRandom.current().nextInt(titles.size()));
    String opening = "{\"licenseeId\":\"%s\",\"titleIds\":[\"%s\"]}".formatted(licenseeId, titleId);
    String offer =
        "{\"blocks\":[{\"titleIds\":[\"%s\"],\"territories\":[\"CL\"]}]}".formatted(titleId);
    Optional<UUID> deal = step("/deals", opening);
    deal.flatMap(id -> step("/deals/" + id + "/offers", offer))
        .flatMap(id -> step("/deals/" + id + "/agreement", "{}"))
        .flatMap(id -> step("/deals/" + id + "/signature", "{\"signedOn\":\"2026-02-01\"}"))
        .ifPresent(signed::add);
  }

  /// Sends a command until it is answered; the id of what it changed, or nothing when the load
  /// stops before.
  private Optional<UUID> step(String path, String body) {
    String key = UUID.randomUUID().toString();
    while (!stopping) {
      try {
        HttpResponse<String> response = send(path, body, key);
        if (response.statusCode() / 100 == 2) {
          return Optional.of(acknowledge(response.body()));
        }
        if (response.statusCode() != 503) {
          surprises.add(path + ": " + response.statusCode() + " " + response.body());
          return Optional.empty();
        }
      } catch (HttpTimeoutException e) {
        surprises.add(path + " was not answered within " + HANGS_AFTER);
        return Optional.empty();
      } catch (IOException e) {
        // The service is down: that is what the test does to it. It counts as a refusal.
      }
      refusals.incrementAndGet();
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return Optional.empty();
  }

  private HttpResponse<String> send(String path, String body, String key) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(HANGS_AFTER)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", '"' + key + '"')
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private UUID acknowledge(String receipt) throws IOException {
    JsonNode answer = json.readTree(receipt);
    UUID id = UUID.fromString(answer.get("id").asText());
    acknowledged.add(new Acknowledged(id, answer.get("version").asInt()));
    return id;
  }
}
