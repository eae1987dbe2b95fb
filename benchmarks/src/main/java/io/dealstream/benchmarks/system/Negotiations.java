package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/// Makes the deals that are measured later.
final class Negotiations {
  private static final int HANDS = 16;

  private final Clients clients;
  private final Callers callers;

  /// A deal about one title.
  record Negotiation(UUID deal, UUID title) {}

  Negotiations(Clients clients, Pace pace) {
    this.clients = clients;
    this.callers = new Callers(HANDS, pace);
  }

  /// Deals about the same title, without an offer.
  List<Negotiation> open(int count) throws Exception {
    UUID title = titles(1).getFirst();
    UUID licensee = licensee();
    Negotiation[] made = new Negotiation[count];
    callers.share(
        count,
        person ->
            new Errand(
                clients.sales(person),
                (sales, i) -> made[i] = new Negotiation(sales.openDeal(licensee, title), title)));
    return List.of(made);
  }

  /// Deals about a title each, with an offer.
  List<Negotiation> offered(int count) throws Exception {
    List<UUID> titles = titles(count);
    UUID licensee = licensee();
    Negotiation[] made = new Negotiation[count];
    callers.share(
        count,
        person ->
            new Errand(
                clients.sales(person),
                (sales, i) -> {
                  UUID deal = sales.openDeal(licensee, titles.get(i));
                  sales.offer(deal, titles.get(i));
                  made[i] = new Negotiation(deal, titles.get(i));
                }));
    return List.of(made);
  }

  /// Deals about a title each, agreed, so that only the signature is missing.
  List<Negotiation> agreed(int count) throws Exception {
    List<Negotiation> made = offered(count);
    each(made, clients::sales, Client::agree);
    return made;
  }

  /// Does something with every deal.
  Outcome each(List<Negotiation> made, IntFunction<Client> callers, Step step) throws Exception {
    return this.callers.share(
        made.size(),
        person ->
            new Errand(
                callers.apply(person), (caller, i) -> step.take(caller, made.get(i).deal())));
  }

  /// What is done with a deal.
  interface Step {
    void take(Client caller, UUID deal) throws Exception;
  }

  /// Titles that deal-service knows.
  List<UUID> titles(int count) throws Exception {
    UUID[] made = new UUID[count];
    callers.share(
        count,
        person ->
            new Errand(
                clients.catalog(person),
                (catalog, i) -> made[i] = catalog.registerTitle("Benchmark " + i)));
    Quiet.await(clients);
    return List.of(made);
  }

  UUID licensee() throws Exception {
    try (Client sales = clients.sales(0)) {
      return sales.registerLicensee("Canal Benchmark");
    }
  }
}
