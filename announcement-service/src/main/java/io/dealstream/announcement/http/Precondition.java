package io.dealstream.announcement.http;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.Loaded;
import io.dealstream.eventkit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The version in which a sender knows the release that a request names. Commands of such a request
/// may go to other releases too, which have versions of their own: it is compared before the first.
@ApplicationScoped
class Precondition {
  private final EventStore store;

  Precondition(EventStore store) {
    this.store = store;
  }

  /// [Outcome.Missing] when there is no such release, [Outcome.Stale] when it has another version.
  /// A request that is repeated has changed it itself, and is answered as the first time.
  Optional<Outcome> unmet(UUID releaseId, Loaded<?> named, CommandContext context) {
    if (named.version() == 0) {
      return Optional.of(new Outcome.Missing(releaseId));
    }
    return context.expectedVersion().filter(version -> version != named.version()).isPresent()
            && !isRepeated(context)
        ? Optional.of(new Outcome.Stale(named.version()))
        : Optional.empty();
  }

  /// The same request, once its release was looked at.
  static CommandContext met(CommandContext context) {
    return new CommandContext(context.metadata(), Optional.empty(), context.key());
  }

  boolean isRepeated(CommandContext context) {
    return context.key().flatMap(store::find).isPresent();
  }
}
