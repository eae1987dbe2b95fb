package io.dealstream.eventkit.postgres;

import static io.dealstream.eventkit.support.Appends.METADATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.eventkit.Alongside;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.Rejection;
import io.dealstream.eventkit.StateRows;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.support.Note;
import io.dealstream.eventkit.support.Schema;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two tables that follow the same streams.
final class BothRowsTest {
  private static final Rejection NO = new Rejection("NO", "no", Map.of());
  private static final StateRows<Note.State> REFUSING =
      (stream, before, after) -> List.of(Alongside.alone(connection -> Optional.of(NO)));

  private final Schema schema = Schema.fresh();
  private final PostgresEventStore store =
      new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

  @BeforeEach
  void makeTables() {
    schema.asOwner("create table one (stream uuid)", "create table other (stream uuid)");
  }

  @AfterEach
  void close() {
    callers.close();
    store.close();
  }

  @Test
  void bothChangeWithTheEvent() {
    assertThat(create(StateRows.both(into("one"), into("other")))).isInstanceOf(Outcome.Done.class);
    assertThat(counts()).containsExactly("1", "1", "1");
  }

  @Test
  void oneThatHasNothingToChangeLeavesTheOtherAlone() {
    assertThat(create(StateRows.both(StateRows.none(), into("other"))))
        .isInstanceOf(Outcome.Done.class);
    assertThat(create(StateRows.both(into("one"), StateRows.none())))
        .isInstanceOf(Outcome.Done.class);
    assertThat(counts()).containsExactly("1", "1", "2");
  }

  @Test
  void whatTheFirstRefusesTheSecondDoesNotHearOf() {
    assertThat(create(StateRows.both(REFUSING, into("other")))).isEqualTo(new Outcome.Refused(NO));
    assertThat(counts()).containsExactly("0", "0", "0");
  }

  @Test
  void theSecondMayRefuseWhereTheFirstChangesNothing() {
    assertThat(create(StateRows.both(StateRows.none(), REFUSING)))
        .isEqualTo(new Outcome.Refused(NO));
  }

  @Test
  void whatTheFirstChangedDoesNotStayWhenTheSecondRefuses() {
    assertThatThrownBy(() -> create(StateRows.both(into("one"), REFUSING)))
        .isInstanceOf(StoreUnavailable.class)
        .hasRootCauseMessage("refused after other rows were changed: " + NO);
    assertThat(counts()).containsExactly("0", "0", "0");
    assertThat(store.healthy()).isTrue();
  }

  @Test
  void aLateRefusalCostsTheNeighborsNothing() {
    List<CompletableFuture<Outcome>> neighbors =
        IntStream.range(0, 40)
            .mapToObj(n ->
                CompletableFuture.supplyAsync(
                    () ->
                        create(StateRows.both(into("one"), n % 4 == 0 ? REFUSING : into("other"))),
                    callers))
            .toList();
    assertThat(neighbors)
        .filteredOn(answer -> answer.handle((done, why) -> why == null).join())
        .allSatisfy(answer -> assertThat(answer).succeedsWithin(Duration.ofSeconds(30)))
        .hasSize(30);
    assertThat(counts()).containsExactly("30", "30", "30");
  }

  private Outcome create(StateRows<Note.State> rows) {
    return new CommandHandler<>(store, "note", Note.DECIDER, Note.TYPES, rows)
        .create(new Note.Begin("Minutes"), CommandContext.of(METADATA));
  }

  private List<String> counts() {
    return List.of(
        schema.value("select count(*) from one"),
        schema.value("select count(*) from other"),
        schema.value("select count(*) from event"));
  }

  private static StateRows<Note.State> into(String table) {
    String sql = "insert into " + table + " values (?)";
    return (stream, before, after) ->
        List.of(
            Alongside.alone(connection -> {
              try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setObject(1, stream);
                insert.executeUpdate();
                return Optional.empty();
              }
            }));
  }
}
