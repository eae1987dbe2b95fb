package io.dealstream.eventkit.postgres;

import static io.dealstream.eventkit.support.Appends.append;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.support.Schema;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows that change with the events: here each stream wants a seat that only one can have.
final class AlongsideTest {
  private static final Rejection TAKEN = new Rejection("SEAT_TAKEN", "it is taken", Map.of());

  private final Schema schema = Schema.fresh();
  private final PostgresEventStore store = store();
  private final PostgresEventStore secondInstance = store();
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeEach
  void makeSeats() {
    schema.asOwner("create table seat (number int primary key, holder uuid not null)");
  }

  @AfterEach
  void close() {
    callers.close();
    store.close();
    secondInstance.close();
  }

  @Test
  void rowsAndEventsAreThereTogether() {
    UUID stream = UUID.randomUUID();
    assertThat(store.append(wanting(7, append(stream, 0, 2))))
        .isEqualTo(new AppendResult.Appended(2, 2));
    assertThat(schema.value("select holder from seat where number = 7"))
        .isEqualTo(stream.toString());
  }

  @Test
  void whatIsDecidedOnAnOldVersionChangesNoRows() {
    UUID stream = UUID.randomUUID();
    store.append(append(stream, 0, 1));
    assertThat(store.append(wanting(7, append(stream, 0, 1))))
        .isEqualTo(new AppendResult.Conflict(1));
    assertThat(schema.value("select count(*) from seat")).isEqualTo("0");
  }

  @Test
  void aRefusedAppendLeavesNoEventAndNoKey() {
    store.append(wanting(7, append(UUID.randomUUID(), 0, 1)));
    UUID late = UUID.randomUUID();
    assertThat(store.append(wanting(7, append(late, 0, 1))))
        .isEqualTo(new AppendResult.Refused(TAKEN));
    assertThat(store.read("note", late)).isEmpty();
    assertThat(store.head()).isEqualTo(1);
  }

  @Test
  void ofManyCallersOfTwoInstancesOneGetsEachSeat() {
    List<CompletableFuture<AppendResult>> answers =
        IntStream.range(0, 400)
            .mapToObj(n ->
                CompletableFuture.supplyAsync(
                    () ->
                        (n % 2 == 0 ? store : secondInstance)
                            .append(wanting(n % 20, append(UUID.randomUUID(), 0, 1))),
                    callers))
            .toList();
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(30)));
    assertThat(answers.stream().map(CompletableFuture::join))
        .filteredOn(AppendResult.Appended.class::isInstance)
        .hasSize(20);
    assertThat(schema.value("select count(*) from seat")).isEqualTo("20");
    assertThat(store.head()).isEqualTo(20);
  }

  @Test
  void rowsThatTheDatabaseRefusesFailTheirAppendAndNoOther() {
    Append broken =
        with(
            append(UUID.randomUUID(), 0, 1),
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement("insert into seat values (null, null)")) {
                insert.executeUpdate();
              }
              return Optional.empty();
            });
    List<CompletableFuture<AppendResult>> neighbors =
        IntStream.range(0, 20)
            .mapToObj(n ->
                CompletableFuture.supplyAsync(
                    () -> store.append(wanting(n, append(UUID.randomUUID(), 0, 1))), callers))
            .toList();
    assertThatThrownBy(() -> store.append(broken)).isInstanceOf(StoreUnavailable.class);
    assertThat(neighbors)
        .allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(AppendResult.Appended.class));
    assertThat(store.healthy()).isTrue();
  }

  private static Append wanting(int seat, Append append) {
    return with(
        append,
        connection -> {
          String sql = "insert into seat values (?, ?) on conflict do nothing";
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, seat);
            insert.setObject(2, append.streamId());
            return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(TAKEN);
          }
        });
  }

  private static Append with(Append append, Alongside alongside) {
    return new Append(
        append.streamType(),
        append.streamId(),
        append.expectedVersion(),
        append.events(),
        append.metadata(),
        append.key(),
        Optional.of(alongside));
  }

  private PostgresEventStore store() {
    return new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  }
}
