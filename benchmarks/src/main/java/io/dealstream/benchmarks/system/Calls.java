package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Exchange;
import io.dealstream.benchmarks.system.Negotiations.Negotiation;
import java.util.function.IntFunction;

/// The calls that are measured, each caller over a connection of its own.
final class Calls {
  private static final String TEXT = "Canal Benchmark in Chile, met at the market";

  private Calls() {}

  /// One of many calls.
  interface Call {
    void make(Client client, int number) throws Exception;
  }

  /// The same call again and again over a connection.
  static Exchange over(Client client, Call call) {
    return new Caller(client, call);
  }

  static IntFunction<Exchange> echo(Clients clients) {
    return caller -> new Caller(clients.sales(caller), (client, number) -> client.echo(TEXT));
  }

  /// Begins a stream each time.
  static IntFunction<Exchange> licensee(Clients clients) {
    return caller ->
        new Caller(
            clients.sales(caller),
            (client, number) -> client.registerLicensee("Canal " + caller + " " + number));
  }

  /// Adds to one stream after the other; no two callers share one.
  static IntFunction<Exchange> offer(Clients clients, Deck deck) {
    return caller -> new Caller(clients.sales(caller), new Offers(deck));
  }

  /// What one caller negotiates.
  private static final class Offers implements Call {
    private final Deck deck;
    private Negotiation deal;

    Offers(Deck deck) {
      this.deck = deck;
      this.deal = deck.draw();
    }

    @Override
    public void make(Client client, int number) throws Exception {
      if (number > 0 && number % Deck.OFFERS_EACH == 0) {
        deal = deck.draw();
      }
      client.offer(deal.deal(), deal.title());
    }
  }

  private static final class Caller implements Exchange {
    private final Client client;
    private final Call call;
    private int number;

    Caller(Client client, Call call) {
      this.client = client;
      this.call = call;
    }

    @Override
    public void once() throws Exception {
      call.make(client, number++);
    }

    @Override
    public void close() throws Exception {
      client.close();
    }
  }
}
