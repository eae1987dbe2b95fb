package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Pace;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Open deals, which callers negotiate one after the other. Each is drawn by one caller at a time
/// and gets as many offers as a long negotiation has, so that streams do not grow with the speed of
/// the machine.
final class Deck {
  /// How many offers are made on a deal that was drawn.
  static final int OFFERS_EACH = 8;

  private final List<Negotiation> deals;
  private final AtomicInteger drawn = new AtomicInteger();

  Deck(List<Negotiation> deals) {
    this.deals = List.copyOf(deals);
  }

  /// New for every figure: of the deals before, some have had their offers.
  static Deck open(Clients clients, Pace pace) throws Exception {
    return new Deck(new Negotiations(clients, pace).open(pace.deals()));
  }

  /// The next deal; after the last one the first again.
  Negotiation draw() {
    return deals.get(Math.floorMod(drawn.getAndIncrement(), deals.size()));
  }
}
