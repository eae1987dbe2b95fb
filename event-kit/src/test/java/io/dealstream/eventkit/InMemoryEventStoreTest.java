package io.dealstream.eventkit;

import io.dealstream.eventkit.support.InMemoryEventStore;

final class InMemoryEventStoreTest extends EventStoreContract {
  @Override
  protected EventStore store() {
    return new InMemoryEventStore();
  }
}
