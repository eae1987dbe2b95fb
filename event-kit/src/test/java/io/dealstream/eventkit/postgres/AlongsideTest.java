package io.dealstream.eventkit.postgres;

import static io.dealstream.eventkit.support.Appends.append;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.Append;
import io.dealstream.eventkit.AppendResult;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.support.Schema;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
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
        .isEqualTo(new AppendResult.Refused(Seats.TAKEN));
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

  @Test
  void whatIsWrittenTogetherIsWhatHappened() {
    UUID stream = UUID.randomUUID();
    store.append(append(stream, 0, 1));
    List<CompletableFuture<AppendResult>> answers =
        IntStream.range(0, 400)
            .mapToObj(n -> {
              Append late = append(stream, 0, 1);
              Append first = append(UUID.randomUUID(), 0, 1);
              return CompletableFuture.supplyAsync(
                  () -> store.append(reserving(n % 100, n % 4 == 0 ? late : first)), callers);
            })
            .toList();
    List<AppendResult> results = answers.stream().map(CompletableFuture::join).toList();
    assertThat(results).filteredOn(AppendResult.Conflict.class::isInstance).hasSize(100);
    assertThat(results).filteredOn(AppendResult.Appended.class::isInstance).hasSize(75);
    assertThat(schema.value("select count(*) from seat")).isEqualTo("75");
    assertThat(schema.value("select count(*) from seat where holder = '" + stream + "'"))
        .isEqualTo("0");
  }

  @Test
  void whatCannotBeWrittenTogetherIsWrittenAlone() {
    store.append(wanting(-1, append(UUID.randomUUID(), 0, 1)));
    List<CompletableFuture<AppendResult>> answers =
        IntStream.range(0, 40)
            .mapToObj(n ->
                CompletableFuture.supplyAsync(
                    () ->
                        store.append(
                            reserving(n % 10 == 0 ? -1 : n, append(UUID.randomUUID(), 0, 1))),
                    callers))
            .toList();
    assertThat(answers)
        .filteredOn(answer -> answer.handle((done, why) -> why == null).join())
        .hasSize(36);
    assertThat(schema.value("select count(*) from seat")).isEqualTo("37");
    assertThat(store.head()).isEqualTo(37);
  }

  /// Wants a seat of those that are given away together.
  private static Append reserving(int seat, Append append) {
    return with(append, new Alongside<>(Seats.TABLE, new Seats.Wish(seat, append.streamId())));
  }

  private static Append wanting(int seat, Append append) {
    return with(
        append,
        connection -> {
          String sql = "insert into seat values (?, ?) on conflict do nothing";
          try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, seat);
            insert.setObject(2, append.streamId());
            return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(Seats.TAKEN);
          }
        });
  }

  private static Append with(Append append, Alongside.Change change) {
    return with(append, Alongside.alone(change));
  }

  private static Append with(Append append, Alongside<?> alongside) {
    return new Append(
        append.streamType(),
        append.streamId(),
        append.expectedVersion(),
        append.premises(),
        append.events(),
        append.metadata(),
        append.key(),
        List.of(alongside));
  }

  private PostgresEventStore store() {
    return new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  }
}
