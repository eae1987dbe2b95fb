package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.Happened;
import io.dealstream.dashboard.client.deal.HoldItem;
import io.dealstream.dashboard.client.deal.Licensee;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the services for all that the page of a deal shows.
@ApplicationScoped
class Facts {
  private static final int MOST_CLASHES = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Deals deals;
  private final Catalog catalog;

  Facts(Deals deals, Catalog catalog) {
    this.deals = deals;
    this.catalog = catalog;
  }

  /// A deal with the names in it.
  record Known(Deal deal, Answer<Licensee> licensee, Map<UUID, Answer<Title>> titles) {
    Map<UUID, String> titleNames() {
      Map<UUID, String> names = new HashMap<>();
      titles.forEach((id, answer) ->
          answer.value().ifPresent(title -> names.put(id, title.facts().internationalTitle())));
      return names;
    }
  }

  /// What happened to it, who holds rights in its titles, and the deals whose licenses clash with
  /// its own.
  record Around(
      Answer<List<Happened>> history,
      List<Answer<Listed<HoldItem>>> holds,
      List<Answer<Deal>> clashes) {}

  Answer<Known> deal(Caller caller, UUID id, @Nullable String asOf) {
    return deals.deal(caller, id, asOf).map(deal -> known(caller, deal));
  }

  Around around(Caller caller, Deal deal) {
    var history = Together.call(() -> deals.history(caller, deal.id()));
    List<Together<Answer<Listed<HoldItem>>>> holds =
        deal.titleIds().stream()
            .map(title -> Together.call(() -> deals.holds(caller, title, null)))
            .toList();
    List<Together<Answer<Deal>>> clashes =
        clashing(deal).map(id -> Together.call(() -> deals.deal(caller, id, null))).toList();
    return new Around(
        history.answer(),
        holds.stream().map(Together::answer).toList(),
        clashes.stream().map(Together::answer).toList());
  }

  /// The list of holds follows what was placed a moment later: waits for it, so that whoever placed
  /// one sees it. Not for long: it is placed whether it is seen or not.
  void awaitHold(Caller caller, UUID hold, Deal deal) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!lists(caller, hold, deal) && System.nanoTime() - end < 0) {
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean lists(Caller caller, UUID hold, Deal deal) {
    return deals.holds(caller, null, deal.licenseeId()).value().stream()
        .flatMap(listed -> listed.items().stream())
        .anyMatch(item -> item.id().equals(hold));
  }

  private Known known(Caller caller, Deal deal) {
    var licensee = Together.call(() -> deals.licensee(caller, deal.licenseeId()));
    Map<UUID, Together<Answer<Title>>> asked = new HashMap<>();
    titles(deal).forEach(id -> asked.put(id, Together.call(() -> catalog.title(caller, id))));
    Map<UUID, Answer<Title>> titles = new HashMap<>();
    asked.forEach((id, title) -> titles.put(id, title.answer()));
    return new Known(deal, licensee.answer(), titles);
  }

  private static Stream<UUID> clashing(Deal deal) {
    return deal.license() == null
        ? Stream.empty()
        : deal.license().conflicts().stream().limit(MOST_CLASHES);
  }

  private static Stream<UUID> titles(Deal deal) {
    return deal.titleIds().stream().distinct();
  }
}
