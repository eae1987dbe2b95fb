package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Callers.Task;
import io.dealstream.benchmarks.load.Outcome;
import io.dealstream.benchmarks.load.Pace;
import java.util.List;
import java.util.UUID;

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
    UUID title = title("Benchmark");
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
    UUID licensee = licensee();
    Negotiation[] made = new Negotiation[count];
    callers.share(count, person -> new Offering(person, licensee, made));
    return List.of(made);
  }

  /// Deals about a title each, agreed, so that only the signature is missing.
  List<Negotiation> agreed(int count) throws Exception {
    List<Negotiation> made = offered(count);
    each(made, Client::agree);
    return made;
  }

  /// Does something with every deal.
  Outcome each(List<Negotiation> made, Step step) throws Exception {
    return callers.share(
        made.size(),
        person ->
            new Errand(clients.sales(person), (sales, i) -> step.take(sales, made.get(i).deal())));
  }

  /// What is done with a deal.
  interface Step {
    void take(Client sales, UUID deal) throws Exception;
  }

  private UUID title(String name) throws Exception {
    try (Client catalog = clients.catalog(0)) {
      return catalog.registerTitle(name);
    }
  }

  private UUID licensee() throws Exception {
    try (Client sales = clients.sales(0)) {
      return sales.registerLicensee("Canal Benchmark");
    }
  }

  private final class Offering implements Task {
    private final Client sales;
    private final Client catalog;
    private final UUID licensee;
    private final Negotiation[] made;

    Offering(int person, UUID licensee, Negotiation[] made) {
      this.sales = clients.sales(person);
      this.catalog = clients.catalog(person);
      this.licensee = licensee;
      this.made = made;
    }

    @Override
    public void run(int i) throws Exception {
      UUID title = catalog.registerTitle("Benchmark " + i);
      UUID deal = sales.openDeal(licensee, title);
      sales.offer(deal, title);
      made[i] = new Negotiation(deal, title);
    }

    @Override
    public void close() throws Exception {
      sales.close();
      catalog.close();
    }
  }
}
