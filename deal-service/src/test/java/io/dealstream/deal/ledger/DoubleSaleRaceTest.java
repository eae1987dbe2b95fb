package io.dealstream.deal.ledger;

import static io.dealstream.deal.Calls.licensee;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.deal.DealPlatform;
import io.dealstream.deal.Titles;
import io.dealstream.deal.ledger.Book.Block;
import io.dealstream.deal.ledger.Book.Entry;
import io.dealstream.eventkit.Json;
import io.dealstream.local.Platform;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Many people sign at once what only some of them can have.
@QuarkusTest
@DealPlatform
class DoubleSaleRaceTest {
  private static final int DEALS = 2_000;
  private static final int CLIENTS = 64;
  private static final int TITLES = 5;

  private final List<UUID> titles =
      IntStream.range(0, TITLES).mapToObj(n -> UUID.randomUUID()).toList();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token = Platform.forTests().tokens().of("sales");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject
  @SuppressWarnings("NullAway.Init")
  DataSource database;

  @Test
  void noRightIsSoldTwiceAndEveryRefusalNamesALicenseThatClashes() throws Exception {
    titles.forEach(id -> Titles.film(id, "Miracle in Cell No. 7"));
    UUID channel = licensee("Canal 13");
    Random random = new Random(20261122);
    List<Block> blocks = IntStream.range(0, DEALS).mapToObj(n -> block(random)).toList();
    Map<UUID, Block> agreed = new ConcurrentHashMap<>();
    together(blocks, block -> agreed.put(agree(channel, block), block));

    Map<UUID, JsonNode> refused = new ConcurrentHashMap<>();
    Map<UUID, Entry> signed = new ConcurrentHashMap<>();
    together(
        List.copyOf(agreed.keySet()),
        deal -> {
          HttpResponse<String> answer =
              send("/deals/" + deal + "/signature", "{\"signedOn\":\"2026-02-01\"}");
          switch (answer.statusCode()) {
            case 200 -> signed.put(deal, entry(deal, agreed));
            case 409 -> refused.put(deal, Json.MAPPER.readTree(answer.body()));
            default -> throw new AssertionError(answer.statusCode() + answer.body());
          }
        });

    assertThat(refused).isNotEmpty();
    assertThat(signed).isNotEmpty();
    assertThatNoTwoClash(List.copyOf(signed.values()));
    refused.forEach((deal, problem) -> assertThatItClashes(entry(deal, agreed), problem, signed));
    assertThat(column("select distinct deal_id from rights_ledger where title_id in " + these()))
        .isEqualTo(signed.keySet());
    assertThat(
            column(
                "select distinct stream_id from event where type = 'deal.license-signed.v1'"
                    + " and (data -> 'titleIds' ->> 0)::uuid in "
                    + these()))
        .isEqualTo(signed.keySet());
  }

  private static void assertThatNoTwoClash(List<Entry> signed) {
    for (int i = 0; i < signed.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(signed.get(i).clashes(signed.get(j)))
            .as("%s and %s", signed.get(i), signed.get(j))
            .isFalse();
      }
    }
  }

  private static void assertThatItClashes(
      Entry refused, JsonNode problem, Map<UUID, Entry> signed) {
    assertThat(problem.path("code").asText()).isEqualTo("RIGHTS_CONFLICT");
    assertThat(problem.path("conflicts")).isNotEmpty();
    for (JsonNode conflict : problem.path("conflicts")) {
      UUID other = UUID.fromString(conflict.path("dealId").asText());
      Entry license = Objects.requireNonNull(signed.get(other), "a license that was signed");
      assertThat(refused.clashes(license)).as("%s, %s", refused, conflict).isTrue();
    }
  }

  private static Entry entry(UUID deal, Map<UUID, Block> agreed) {
    return new Entry(deal, List.of(Objects.requireNonNull(agreed.get(deal))), Entry.NEVER);
  }

  private static Block block(Random random) {
    List<Media> media =
        List.of(Media.FREE_TV, Media.PAY_TV, Media.LINEAR, Media.SVOD, Media.REMAKE);
    List<String> territories = List.of("CL", "AR", "MX", "PE", "CO", "CA", "CA-QC", "UY", "PY");
    int from = random.nextInt(10);
    return new Block(
        Set.of(random.nextInt(TITLES)),
        null,
        Set.of(media.get(random.nextInt(media.size()))),
        Set.of(territories.get(random.nextInt(territories.size()))),
        null,
        from,
        from + random.nextInt(3),
        random.nextInt(3) > 0);
  }

  private UUID agree(UUID channel, Block block) throws Exception {
    UUID title = titles.get(block.titles().iterator().next());
    UUID deal =
        UUID.fromString(
            done("/deals", "{\"licenseeId\":\"" + channel + "\",\"titleIds\":[\"" + title + "\"]}")
                .path("id")
                .asText());
    done("/deals/" + deal + "/offers", offer(block, title));
    done("/deals/" + deal + "/agreement", "{}");
    return deal;
  }

  private static String offer(Block block, UUID title) {
    return """
    {"blocks":[{"titleIds":["%s"],"media":["%s"],"territories":["%s"],"from":"%s","to":"%s",
      "exclusive":%s}]}\
    """
        .formatted(
            title,
            Objects.requireNonNull(block.media()).iterator().next(),
            Objects.requireNonNull(block.territories()).iterator().next(),
            Book.day(block.from()),
            Book.day(block.to()),
            block.exclusive());
  }

  private JsonNode done(String path, String body) throws Exception {
    HttpResponse<String> answer = send(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return Json.MAPPER.readTree(answer.body());
  }

  private HttpResponse<String> send(String path, String body) throws Exception {
    return http.send(
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @FunctionalInterface
  private interface Work<T> {
    void on(T item) throws Exception;
  }

  private static <T> void together(List<T> items, Work<T> work) throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> running = new ArrayList<>();
      for (T item : items) {
        running.add(
            clients.submit(() -> {
              work.on(item);
              return null;
            }));
      }
      for (Future<?> one : running) {
        one.get(10, TimeUnit.MINUTES);
      }
    }
  }

  private Set<UUID> column(String query) throws Exception {
    Set<UUID> values = new HashSet<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        values.add(row.getObject(1, UUID.class));
      }
    }
    return values;
  }

  private String these() {
    return titles.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "(", ")"));
  }
}
