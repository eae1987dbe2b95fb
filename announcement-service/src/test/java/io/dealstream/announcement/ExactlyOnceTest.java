package io.dealstream.announcement;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.AnnouncementEvent.LicenseAnnounced;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.projection.Subscriber;
import io.dealstream.eventkit.projection.Subscription;
import io.dealstream.eventkit.projection.SubscriptionSettings;
import io.dealstream.servicekit.engine.Contracts;
import io.dealstream.servicekit.engine.KafkaClient;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A license is announced once, ever: while people publish the same releases at the same time,
/// while instances come and go, and while all topics are read again from their first records.
@QuarkusTest
@AnnouncementPlatform
class ExactlyOnceTest {
  private static final int ROUNDS = 3;
  private static final int PEOPLE = 4;

  @Inject
  @All
  @SuppressWarnings("NullAway.Init")
  List<Subscriber<PublishedEvent>> subscribers;

  @Inject
  @SuppressWarnings("NullAway.Init")
  DataSource pool;

  @Inject
  @SuppressWarnings("NullAway.Init")
  KafkaClient kafka;

  private final List<UUID> titles = Stream.generate(UUID::randomUUID).limit(3).toList();
  private final List<UUID> deals = new ArrayList<>();

  @Test
  void everyLicenseIsAnnouncedOnceThroughReplaysRestartsAndManyPeople() throws Exception {
    titles.forEach(title -> publish(film(title, "Once")));
    for (int round = 0; round < ROUNDS; round++) {
      titles.forEach(this::sign);
      everybodyPublishesWhile(this::everythingIsReadAgain);
    }
    publish(
        new LicenseSuspended(deals.get(0), LocalDate.EPOCH),
        new LicenseTerminated(deals.get(1), LocalDate.EPOCH));
    everythingIsReadAgain();
    everybodyPublishesWhile(() -> {});
    eventually(() ->
        assertThat(announced())
            .containsExactlyInAnyOrderElementsOf(deals.stream().map(UUID::toString).toList()));
    everythingIsReadAgain();
    assertThat(announced()).hasSize(deals.size());
    List<UUID> published =
        titles.stream().flatMap(title -> releases(title, "").stream()).distinct().toList();
    eventually(() ->
        assertThat(
                published.stream()
                    .flatMap(id -> Announced.by(id).stream())
                    .filter(LicenseAnnounced.class::isInstance)
                    .map(event -> ((LicenseAnnounced) event).dealId()))
            .containsExactlyInAnyOrderElementsOf(deals));
  }

  private void sign(UUID title) {
    UUID deal = UUID.randomUUID();
    deals.add(deal);
    publish(signed(deal, "Buyer " + deals.size(), "MX", title));
  }

  /// All licenses that are signed so far stand in a release, and every release is out.
  private void everybodyPublishesWhile(ThrowingRunnable meanwhile) throws Exception {
    eventually(
        () -> assertThat(included()).containsAll(deals.stream().map(UUID::toString).toList()));
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE + 1)) {
      for (int i = 0; i < PEOPLE; i++) {
        people.submit(this::publishAll);
      }
      meanwhile.run();
    }
    eventually(() -> {
      publishAll();
      assertThat(announced()).hasSize(deals.size());
    });
  }

  private void publishAll() {
    for (UUID title : titles) {
      for (String stage : List.of("DRAFT", "SUBMITTED", "APPROVED")) {
        releases(title, "&stage=" + stage).forEach(id -> publication(id).statusCode());
      }
    }
  }

  /// The places of all subscribers go back to the start, and another instance begins to read there,
  /// beside the one that runs; when it stops, that one takes over again.
  private void everythingIsReadAgain() throws Exception {
    List<Subscription<PublishedEvent>> instance =
        subscribers.stream().map(one -> new Subscription<>(one, settings(one))).toList();
    Map<String, Long> before = places();
    execute("update projection_offset set next_offset = 0, number = 0, position = 0");
    instance.forEach(Subscription::start);
    try {
      eventually(() -> {
        Map<String, Long> now = places();
        assertThat(before)
            .allSatisfy((place, offset) ->
                assertThat(now.get(place)).as(place).isGreaterThanOrEqualTo(offset));
      });
    } finally {
      instance.forEach(Subscription::close);
    }
    theOtherInstanceReadsOn();
  }

  /// It has taken every partition over, so that what comes now is read at once, by later tests too.
  private void theOtherInstanceReadsOn() {
    for (int i = 0; i < 2 * Topics.PARTITIONS; i++) {
      UUID title = UUID.randomUUID();
      publish(film(title, "Next"), signed(UUID.randomUUID(), "Buyer", "PE", title));
      draftOf(title, 1);
    }
  }

  private SubscriptionSettings<PublishedEvent> settings(Subscriber<PublishedEvent> subscriber) {
    return new SubscriptionSettings<>(
        Contracts.TYPES,
        Set.of(),
        pool,
        "announcement-service." + subscriber.name(),
        kafka.properties());
  }

  private static List<UUID> releases(UUID title, String more) {
    return as("viewer")
        .get("/releases?limit=200&titleId=" + title + more)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }

  private List<String> included() throws Exception {
    return deals("release.license-included.v1");
  }

  private List<String> announced() throws Exception {
    List<String> mine = deals.stream().map(UUID::toString).toList();
    return deals("release.license-announced.v1").stream().filter(mine::contains).toList();
  }

  /// How far every subscriber has read every partition.
  private Map<String, Long> places() throws Exception {
    Map<String, Long> places = new HashMap<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select projection || '/' || topic || '/' || partition, next_offset"
                    + " from projection_offset")) {
      while (rows.next()) {
        places.put(rows.getString(1), rows.getLong(2));
      }
    }
    return places;
  }

  private List<String> deals(String type) throws Exception {
    List<String> found = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select data ->> 'dealId' from event where type = '" + type + "'")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @FunctionalInterface
  private interface ThrowingRunnable {
    void run() throws Exception;
  }
}
