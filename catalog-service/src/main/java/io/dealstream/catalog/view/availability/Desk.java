package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Horizon;
import io.dealstream.catalog.view.title.TitleDirectory;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.Roles;
import io.dealstream.servicekit.engine.ReadModels;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where questions about availability get their books, and what the answers hold for.
@ApplicationScoped
class Desk {
  /// Who may know whose license or hold is in the way: those who sell, who check contracts and
  /// money, and who keep the rights. An admin sees what is free, not who has what is not.
  private static final List<String> SEE_CLAIMS =
      List.of(Roles.SALES, Roles.LEGAL, Roles.FINANCE, Roles.CATALOG);

  private final Books books;
  private final TitleDirectory titles;
  private final ReadModels readModels;
  private final Requests requests;
  private final Clock clock;

  Desk(Books books, TitleDirectory titles, ReadModels readModels, Requests requests, Clock clock) {
    this.books = books;
    this.titles = titles;
    this.readModels = readModels;
    this.requests = requests;
    this.clock = clock;
  }

  /// Books with what they hold for: the positions are asked first, so that the stamp never promises
  /// more than the books hold.
  record Opened(Stamp stamp, Map<UUID, Book> books) {}

  record Shelf(Stamp stamp, Horizon horizon) {}

  /// The books of titles that a body names.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when a title is unknown
  Opened open(Collection<UUID> titleIds, String field, Inquiry inquiry) {
    Horizon horizon = inquiry.horizon(clock);
    Set<UUID> unknown = titles.unknown(titleIds);
    if (!unknown.isEmpty()) {
      throw Problems.unknown("TITLE_UNKNOWN", field, unknown);
    }
    return open(titleIds, horizon);
  }

  /// The book of the title of an address.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is unknown
  Opened open(UUID titleId, Inquiry inquiry) {
    Horizon horizon = inquiry.horizon(clock);
    if (!titles.unknown(Set.of(titleId)).isEmpty()) {
      throw Problems.missing("title", titleId);
    }
    return open(Set.of(titleId), horizon);
  }

  /// The day on which an inquiry's last knowledge falls.
  LocalDate dayOf(Inquiry inquiry) {
    return LocalDate.ofInstant(inquiry.horizon(clock).knownAt(), clock.getZone());
  }

  /// From where the books of many titles are looked at, a few at a time. None of them holds less
  /// than the stamp says unless the rights are read anew meanwhile: see [#confirm].
  Shelf shelf(Inquiry inquiry) {
    return shelf(inquiry.horizon(clock));
  }

  /// The books of some titles.
  Map<UUID, Book> books(Shelf shelf, Collection<UUID> titleIds) {
    return books.of(titleIds, shelf.horizon());
  }

  /// Asked after books were read and before they are shown: a rebuild empties the tables and sets
  /// the positions back, so books that were read since may hold less than the stamp says.
  ///
  /// @throws StoreUnavailable when the positions went back
  void confirm(Shelf shelf) {
    if (!positions().reaches(shelf.stamp().positions())) {
      throw new StoreUnavailable("the rights are being read anew", null);
    }
  }

  boolean callerSeesClaims() {
    return requests.hasAnyRole(SEE_CLAIMS);
  }

  private Opened open(Collection<UUID> titleIds, Horizon horizon) {
    Shelf shelf = shelf(horizon);
    return new Opened(shelf.stamp(), books(shelf, titleIds));
  }

  private Shelf shelf(Horizon horizon) {
    return new Shelf(new Stamp(horizon.knownAt(), horizon.asOf(), positions()), horizon);
  }

  private Stamp.Positions positions() {
    return Stamp.Positions.of(readModels.positionsByTopic(RightsProjection.NAME));
  }
}
