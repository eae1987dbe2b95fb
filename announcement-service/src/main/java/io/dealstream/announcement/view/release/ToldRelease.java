package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteConsentRecorded;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A release folded from its history, which also knows what its quotes rest on.
///
/// @param version 0 when there is no such release
/// @param quoteEvents from quote to the event that added it and the one, if any, that told of the
///   speaker's consent last
public record ToldRelease(Release state, int version, Map<UUID, List<UUID>> quoteEvents) {
  public ToldRelease {
    quoteEvents = Map.copyOf(quoteEvents);
  }

  public static ToldRelease of(List<Happened<ReleaseEvent>> history) {
    ReleaseDecider decider = new ReleaseDecider();
    Release state = decider.initial();
    Map<UUID, List<UUID>> quoteEvents = new HashMap<>();
    for (Happened<ReleaseEvent> happened : history) {
      state = decider.evolve(state, happened.event());
      UUID eventId = happened.recorded().id();
      if (happened.event() instanceof CorrectionOpened opened) {
        opened.quotes().forEach(quote -> quoteEvents.put(quote.id(), List.of(eventId)));
      } else if (happened.event() instanceof QuoteAdded(var quote)) {
        quoteEvents.put(quote.id(), List.of(eventId));
      } else if (happened.event() instanceof QuoteConsentRecorded(var quoteId, var given)) {
        quoteEvents.computeIfPresent(quoteId, (id, added) -> List.of(added.getFirst(), eventId));
      }
    }
    int version = history.isEmpty() ? 0 : history.getLast().recorded().version();
    return new ToldRelease(state, version, quoteEvents);
  }
}
