package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Many people sign at once what only some of them can have. What they got is asked of the catalog,
/// which hears of it over Kafka: no two windows in it clash.
class RaceTest {
  private static final int DEALS = 2_000;
  private static final int CLIENTS = 64;
  private static final int TITLES = 5;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private static LocalSystem system;

  @SuppressWarnings("NullAway.Init")
  private static People people;

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory("dealstream-race-");
    system = new LocalSystem(Root.PATH, new PlatformSettings(folder, Ports.free()));
    system.start(said -> {});
    people = new People(system);
  }

  @AfterAll
  static void stop() {
    system.close();
    Folders.remove(folder);
  }

  @Test
  void noTwoWindowsInTheCatalogClashAfterARace() throws Exception {
    List<UUID> titles =
        IntStream.range(0, TITLES).mapToObj(n -> people.registerTitle("Film " + n)).toList();
    String canal = deals("/licensees", "{\"name\":\"Canal 13\",\"country\":\"CL\"}");
    Random random = new Random(20261122);
    Map<UUID, Window> agreed = new ConcurrentHashMap<>();
    together(
        IntStream.range(0, DEALS).mapToObj(n -> Window.any(titles, random)).toList(),
        window -> agreed.put(agree(canal, window), window));

    Map<UUID, Window> signed = new ConcurrentHashMap<>();
    Map<UUID, Window> refused = new ConcurrentHashMap<>();
    AtomicLong last = new AtomicLong();
    together(
        List.copyOf(agreed.keySet()),
        deal -> {
          Window window = Objects.requireNonNull(agreed.get(deal));
          OptionalLong position = sign(deal);
          (position.isPresent() ? signed : refused).put(deal, window);
          last.accumulateAndGet(position.orElse(0), Math::max);
        });

    assertThat(signed).isNotEmpty();
    assertThat(refused).isNotEmpty();
    Map<UUID, Window> catalog = windows(titles, last.get());
    assertThat(catalog).isEqualTo(signed);
    assertThatNoTwoClash(List.copyOf(catalog.values()));
    refused
        .values()
        .forEach(window -> assertThat(catalog.values()).as("%s", window).anyMatch(window::clashes));
  }

  private static void assertThatNoTwoClash(List<Window> windows) {
    for (int i = 0; i < windows.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(windows.get(i).clashes(windows.get(j)))
            .as("%s and %s", windows.get(i), windows.get(j))
            .isFalse();
      }
    }
  }

  private static UUID agree(String licensee, Window window) {
    String id =
        deals(
            "/deals",
            "{\"licenseeId\":\"%s\",\"titleIds\":[\"%s\"]}".formatted(licensee, window.title()));
    deals("/deals/" + id + "/offers", window.offer());
    deals("/deals/" + id + "/agreement", "{}");
    return UUID.fromString(id);
  }

  /// @return the position of the signature in the log; nothing when it was refused
  private static OptionalLong sign(UUID deal) {
    URI address = system.urls().deal().resolve("/deals/" + deal + "/signature");
    HttpResponse<String> answer =
        people.answer("sales", "POST", address, "{\"signedOn\":\"2026-02-01\"}");
    return switch (answer.statusCode()) {
      case 200 -> OptionalLong.of(people.read(answer).get("position").asLong());
      case 409 -> OptionalLong.empty();
      default -> throw new AssertionError(answer.statusCode() + answer.body());
    };
  }

  private static String deals(String path, String body) {
    return people
        .call("sales", "POST", system.urls().deal().resolve(path), body)
        .get("id")
        .asText();
  }

  /// What the catalog says that licenses take, by deal, once it has heard of all of them: all that
  /// stands against an exclusive sale of everything.
  private static Map<UUID, Window> windows(List<UUID> titles, long last) {
    assertThat(
            Patience.until(
                () -> {
                  JsonNode positions = everything(titles.getFirst()).at("/stamp/positions");
                  return positions.get("deals").asLong() >= last
                      && positions.get("dealTerms").asLong() >= last;
                },
                LIMIT))
        .isTrue();
    Map<UUID, Window> windows = new HashMap<>();
    for (UUID title : titles) {
      for (JsonNode license : everything(title).at("/outcomes/0/licenses")) {
        UUID deal = UUID.fromString(license.get("dealId").asText());
        assertThat(windows.put(deal, Window.shown(title, license))).isNull();
      }
    }
    return windows;
  }

  private static JsonNode everything(UUID title) {
    return people.call(
        "sales",
        "POST",
        system.urls().catalog().resolve("/availability/what-if"),
        "{\"blocks\":[{\"titleIds\":[\"" + title + "\"],\"exclusive\":true}]}");
  }

  @FunctionalInterface
  private interface Work<T> {
    void on(T item);
  }

  private static <T> void together(List<T> items, Work<T> work) throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> running = new ArrayList<>();
      items.forEach(item -> running.add(clients.submit(() -> work.on(item))));
      for (Future<?> one : running) {
        one.get(10, TimeUnit.MINUTES);
      }
    }
  }
}
