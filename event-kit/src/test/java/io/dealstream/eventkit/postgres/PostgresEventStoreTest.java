package io.dealstream.eventkit.postgres;

import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.EventStoreContract;
import io.dealstream.eventkit.support.Schema;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.AfterEach;

final class PostgresEventStoreTest extends EventStoreContract {
  private final List<PostgresEventStore> opened = new ArrayList<>();

  @Override
  protected EventStore store() {
    Schema schema = Schema.fresh();
    PostgresEventStore store =
        new PostgresEventStore(schema.pool(), schema.own(), (events, appends, took) -> {});
    opened.add(store);
    return store;
  }

  @AfterEach
  @AfterTry
  void close() {
    opened.forEach(PostgresEventStore::close);
    opened.clear();
  }
}
