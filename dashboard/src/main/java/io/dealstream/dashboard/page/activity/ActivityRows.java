package io.dealstream.dashboard.page.activity;

import io.dealstream.dashboard.live.LiveEvent;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.activity.Activity.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says of events what the page says.
///
/// @param titles names by id
/// @param licensees names by deal, as far as they may be named
/// @param deals whether the reader may look at deals
record ActivityRows(
    Reader r, Map<UUID, String> titles, Map<UUID, String> licensees, boolean deals) {

  /// @param events newest first
  static ActivityRows of(List<LiveEvent> events, Map<UUID, String> known, Reader r, boolean deals) {
    Map<UUID, String> titles = new HashMap<>(known);
    Map<UUID, String> licensees = new HashMap<>();
    for (LiveEvent event : events.reversed()) {
      if (event.title() != null && !event.titleIds().isEmpty()) {
        titles.put(event.titleIds().getFirst(), event.title());
      }
      if (event.licensee() != null && event.dealId() != null) {
        licensees.put(event.dealId(), event.licensee());
      }
      if (event.dealId() != null && !event.titleIds().isEmpty()) {
        titles.putIfAbsent(event.dealId(), names(event.titleIds(), titles));
      }
    }
    return new ActivityRows(r, titles, licensees, deals);
  }

  Row of(LiveEvent event) {
    return new Row(
        r.moment(event.at()),
        event.at().toString(),
        event.kind(),
        what(event.kind(), r),
        title(event),
        licensee(event),
        event.headline() == null ? r.territories(event.territories()) : event.headline(),
        href(event));
  }

  /// `offer-made` is the message `event.OfferMade`.
  static String what(String kind, Reader r) {
    StringBuilder name = new StringBuilder();
    for (String part : kind.split("-")) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return r.name("event", name.toString());
  }

  private String title(LiveEvent event) {
    String names = names(event.titleIds(), titles);
    return names.isEmpty() && event.dealId() != null
        ? Objects.requireNonNullElse(titles.get(event.dealId()), "")
        : names;
  }

  private String licensee(LiveEvent event) {
    return event.dealId() == null
        ? ""
        : Objects.requireNonNullElse(licensees.get(event.dealId()), "");
  }

  private String href(LiveEvent event) {
    if (event.releaseId() != null) {
      return "/press/" + event.releaseId();
    }
    if (event.dealId() != null) {
      return deals ? "/deals/" + event.dealId() : "";
    }
    return event.titleIds().isEmpty() ? "" : "/titles/" + event.titleIds().getFirst();
  }

  private static String names(List<UUID> ids, Map<UUID, String> names) {
    return ids.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
