package io.dealstream.catalog.view.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.availability.book.Availability;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Horizon;
import io.dealstream.catalog.view.availability.book.Oracle.Story;
import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.book.Recorded;
import io.dealstream.catalog.view.availability.book.Stories;
import io.dealstream.catalog.view.availability.book.Told;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.PublishedTypes;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.testkit.ReadModel;
import io.dealstream.vocabulary.Extent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/// Every interleaving: what is available comes out the same whatever the order in which events
/// arrive across topics and partitions, in whatever batches, and twice.
final class RightsProjectionProperties {
  private static @Nullable ReadModel tables;

  private final RightsProjection projection = new RightsProjection();

  @BeforeContainer
  static void makeTables() throws SQLException, IOException {
    tables = new ReadModel("catalog");
  }

  @AfterContainer
  static void dropTables() throws SQLException {
    tables().close();
  }

  @Provide
  Arbitrary<Story> stories() {
    return Stories.all();
  }

  @Property(tries = 60)
  void everyInterleavingGivesTheSameAnswer(
      @ForAll("stories") Story story, @ForAll boolean exclusive, @ForAll Random random)
      throws SQLException {
    List<Recorded> events = Told.of(story);
    deliver(events, random);
    Horizon horizon = Horizon.at(Told.TIME);
    assertThat(answer(read(horizon), exclusive))
        .isEqualTo(answer(Book.of(Told.TITLE, events, horizon), exclusive));
  }

  /// What is recorded later does not count, though it is there.
  @Property(tries = 60)
  void whatWasKnownAtAMomentIsWhatWasRecordedUntilThen(
      @ForAll("stories") Story story,
      @ForAll @IntRange(max = 12) int seconds,
      @ForAll Random random)
      throws SQLException {
    List<Recorded> events = new ArrayList<>();
    for (Recorded one : Told.of(story)) {
      Instant at = Told.TIME.plusSeconds(events.size());
      events.add(new Recorded(one.event(), one.sequence(), at));
    }
    deliver(events, random);
    Horizon then = Horizon.at(Told.TIME.plusSeconds(seconds));
    List<Recorded> until = events.subList(0, Math.min(seconds + 1, events.size()));
    assertThat(answer(read(then), false))
        .isEqualTo(answer(Book.of(Told.TITLE, until, then), false));
  }

  private void deliver(List<Recorded> events, Random random) throws SQLException {
    tables().clear(projection);
    List<Deque<Received<PublishedEvent>>> partitions = partitions(events);
    while (!partitions.isEmpty()) {
      List<Received<PublishedEvent>> batch = new ArrayList<>();
      for (int left = random.nextInt(4) + 1; left > 0 && !partitions.isEmpty(); left--) {
        var partition = partitions.get(random.nextInt(partitions.size()));
        batch.add(partition.removeFirst());
        partitions.removeIf(Deque::isEmpty);
      }
      tables().apply(projection, batch);
    }
  }

  private static Book read(Horizon horizon) throws SQLException {
    var books = Books.read(tables().connection(), new KeptEvents(), Set.of(Told.TITLE), horizon);
    return Objects.requireNonNull(books.get(Told.TITLE));
  }

  private static List<String> answer(Book book, boolean exclusive) {
    return Availability.of(book, Question.of(Extent.ALL, exclusive, true)).stream()
        .map(RightsProjectionProperties::text)
        .toList();
  }

  /// In no order of those behind it: it is that of the keys here, and that of the story there.
  private static String text(Part part) {
    Set<Object> behind = Set.copyOf(part.behind());
    return part.status() + " " + part.reasons() + " " + part.extent() + " " + behind.hashCode();
  }

  private static List<Deque<Received<PublishedEvent>>> partitions(List<Recorded> events) {
    List<Received<PublishedEvent>> received = new ArrayList<>();
    for (Recorded event : events) {
      received.add(received(event, received.size() + 1));
    }
    return new ArrayList<>(
        received.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.event().topic() + r.event().key(),
                    Collectors.toCollection(ArrayDeque::new)))
            .values());
  }

  private static Received<PublishedEvent> received(Recorded recorded, int number) {
    PublishedEvent event = recorded.event();
    return new Received<>(
        event,
        new Envelope(
            event.topic(),
            0,
            number,
            new UUID(9, number),
            PublishedTypes.nameOf(event),
            event.key(),
            recorded.sequence(),
            number,
            number,
            recorded.recordedAt(),
            "sara.sales",
            "test",
            Optional.empty()));
  }

  private static ReadModel tables() {
    return Objects.requireNonNull(tables);
  }
}
