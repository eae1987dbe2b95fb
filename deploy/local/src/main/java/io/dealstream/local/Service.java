package io.dealstream.local;

import static io.dealstream.local.Topics.ANNOUNCEMENTS;
import static io.dealstream.local.Topics.DEALS;
import static io.dealstream.local.Topics.DEAL_TERMS;
import static io.dealstream.local.Topics.HOLDS;
import static io.dealstream.local.Topics.LICENSEES;
import static io.dealstream.local.Topics.REGIONS;
import static io.dealstream.local.Topics.TITLES;
import static io.dealstream.local.Topics.TITLE_RIGHTS;

import java.util.Arrays;
import java.util.List;

/// The services that the platform serves, each with its own database and its own rights on topics.
public enum Service {
  DEAL(
      "deal",
      List.of(DEALS, DEAL_TERMS, LICENSEES, HOLDS),
      List.of(DEALS, DEAL_TERMS, LICENSEES, HOLDS, TITLES, TITLE_RIGHTS, REGIONS)),
  CATALOG(
      "catalog",
      List.of(TITLES, TITLE_RIGHTS, REGIONS),
      List.of(DEALS, DEAL_TERMS, HOLDS, TITLES, TITLE_RIGHTS, REGIONS, ANNOUNCEMENTS)),
  // Money and names of parties must never come near what is published.
  ANNOUNCEMENT("announcement", List.of(ANNOUNCEMENTS), List.of(DEALS, TITLES, ANNOUNCEMENTS));

  private final String database;
  private final List<String> writes;
  private final List<String> reads;

  Service(String database, List<String> writes, List<String> reads) {
    this.database = database;
    this.writes = writes;
    this.reads = reads;
  }

  /// The service called `deal-service`, or the like.
  public static Service named(String name) {
    return Arrays.stream(values())
        .filter(service -> service.serviceName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no service " + name + "."));
  }

  /// Name of the module, of the Kafka user and of every consumer group's beginning.
  public String serviceName() {
    return database + "-service";
  }

  /// Name of the database and of the role that the running service uses.
  public String database() {
    return database;
  }

  List<String> writes() {
    return writes;
  }

  List<String> reads() {
    return reads;
  }
}
