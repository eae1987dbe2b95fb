package io.dealstream.benchmarks.system;

import io.dealstream.benchmarks.load.Callers;
import io.dealstream.benchmarks.load.Pace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Titles that are sold everywhere already: two hundred licenses of each, in fifty territories and
/// four media. They are sold in packages, as distributors do.
final class SoldCatalog {
  /// In which every title is licensed.
  static final List<String> MEDIA = List.of("FREE_TV", "PAY_TV", "SVOD", "AVOD");

  private static final int HANDS = 16;
  private static final int PACKAGE = 50;
  private static final int TERRITORIES = 50;

  private final Clients clients;
  private final Callers callers;
  private final Pace pace;

  SoldCatalog(Clients clients, Pace pace) {
    this.clients = clients;
    this.callers = new Callers(HANDS, pace);
    this.pace = pace;
  }

  /// Returns the titles when catalog-service knows of all licenses.
  List<UUID> sell() throws Exception {
    Negotiations negotiations = new Negotiations(clients, pace);
    List<UUID> all = negotiations.titles(pace.titles());
    UUID licensee = negotiations.licensee();
    List<String> territories = Arrays.asList(Locale.getISOCountries()).subList(0, TERRITORIES);
    int perPackage = MEDIA.size() * TERRITORIES;
    callers.share(
        all.size() / PACKAGE * perPackage,
        person ->
            new Errand(
                clients.sales(person),
                (sales, i) -> {
                  int first = i / perPackage * PACKAGE;
                  int sale = i % perPackage;
                  sales.recordLicense(
                      licensee,
                      all.subList(first, first + PACKAGE),
                      MEDIA.get(sale % MEDIA.size()),
                      territories.get(sale / MEDIA.size()));
                }));
    Quiet.await(clients);
    return all;
  }
}
