package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A release folded from its history, which also knows what its quotes rest on.
///
/// @param version 0 when there is no such release
/// @param quoteEvents from quote to the event that added it
public record ToldRelease(Release state, int version, Map<UUID, UUID> quoteEvents) {
  public ToldRelease {
    quoteEvents = Map.copyOf(quoteEvents);
  }

  public static ToldRelease of(List<Happened<ReleaseEvent>> history) {
    ReleaseDecider decider = new ReleaseDecider();
    Release state = decider.initial();
    Map<UUID, UUID> quoteEvents = new HashMap<>();
    for (Happened<ReleaseEvent> happened : history) {
      state = decider.evolve(state, happened.event());
      if (happened.event() instanceof QuoteAdded(var quote)) {
        quoteEvents.put(quote.id(), happened.recorded().id());
      }
    }
    int version = history.isEmpty() ? 0 : history.getLast().recorded().version();
    return new ToldRelease(state, version, quoteEvents);
  }
}
