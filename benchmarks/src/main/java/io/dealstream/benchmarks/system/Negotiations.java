package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Callers.Task;
import io.dealstream.benchmarks.load.Pace;
import java.util.Arrays;
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
    callers.share(count, person -> new Opening(person, licensee, title, made));
    return List.of(made);
  }

  /// Deals about a title each, agreed, so that only the signature is missing.
  List<Negotiation> agreed(int count) throws Exception {
    UUID licensee = licensee();
    Negotiation[] made = new Negotiation[count];
    callers.share(count, person -> new Agreement(person, licensee, made));
    return Arrays.asList(made);
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

  private final class Opening implements Task {
    private final Client sales;
    private final UUID licensee;
    private final UUID title;
    private final Negotiation[] made;

    Opening(int person, UUID licensee, UUID title, Negotiation[] made) {
      this.sales = clients.sales(person);
      this.licensee = licensee;
      this.title = title;
      this.made = made;
    }

    @Override
    public void run(int i) throws Exception {
      made[i] = new Negotiation(sales.openDeal(licensee, title), title);
    }

    @Override
    public void close() throws Exception {
      sales.close();
    }
  }

  private final class Agreement implements Task {
    private final Client sales;
    private final Client catalog;
    private final UUID licensee;
    private final Negotiation[] made;

    Agreement(int person, UUID licensee, Negotiation[] made) {
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
      sales.agree(deal);
      made[i] = new Negotiation(deal, title);
    }

    @Override
    public void close() throws Exception {
      sales.close();
      catalog.close();
    }
  }
}
