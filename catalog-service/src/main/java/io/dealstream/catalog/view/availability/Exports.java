package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Title;
import io.dealstream.catalog.domain.title.Title.Registered;
import io.dealstream.catalog.domain.title.Title.Unregistered;
import io.dealstream.catalog.domain.title.TitleCommand;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.ema.Terms;
import io.dealstream.catalog.view.title.ListedTitle;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.sheets.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes files of what can be sold of titles. A few titles at a time are in memory, and few files
/// are made at a time: each takes a processor and room for temporary files.
@ApplicationScoped
class Exports {
  private static final int AT_A_TIME = 20;
  private static final int FILES_AT_A_TIME = 2;

  private final Semaphore places = new Semaphore(FILES_AT_A_TIME);
  private final Desk desk;
  private final CommandHandler<TitleCommand, Title, TitleEvent> titles;

  Exports(Desk desk, CommandHandler<TitleCommand, Title, TitleEvent> titles) {
    this.desk = desk;
    this.titles = titles;
  }

  /// What is wanted.
  ///
  /// @param terms null for a format that needs none
  record Order(ExportFormat format, Question question, @Nullable Terms terms) {}

  /// A file with what it holds for.
  record Exported(Stamp stamp, Format format, InputStream content) {}

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 when it has too many lines, 503 when
  ///   other files are being made
  /// @throws io.dealstream.eventkit.StoreUnavailable when the rights are being read anew
  Exported export(List<ListedTitle> of, Order order, Inquiry inquiry) {
    return export(of, order, desk.shelf(inquiry));
  }

  Exported export(List<ListedTitle> of, Order order, Desk.Shelf shelf) {
    if (!places.tryAcquire()) {
      throw Problems.unavailable("EXPORTS_BUSY", "other files are being made; try again");
    }
    try {
      return make(of, order, shelf);
    } finally {
      places.release();
    }
  }

  private Exported make(List<ListedTitle> of, Order order, Desk.Shelf shelf) {
    ExportedTable table = table(order);
    Format format = order.format() == ExportFormat.CSV ? Format.CSV : Format.XLSX;
    InputStream content =
        new ExportFile(table)
            .write(
                format,
                taker -> lines(of, shelf, table, taker),
                () -> About.lines(shelf.stamp(), order.question(), table));
    return new Exported(shelf.stamp(), format, content);
  }

  private ExportedTable table(Order order) {
    return order
        .format()
        .ema()
        .<ExportedTable>map(template ->
            new EmaTable(
                template, order.question(), Objects.requireNonNull(order.terms()), this::facts))
        .orElseGet(() -> new PartTable(order.question(), desk.callerSeesClaims()));
  }

  private void lines(
      List<ListedTitle> of, Desk.Shelf shelf, ExportedTable table, Consumer<List<String>> taker) {
    of.stream()
        .gather(Gatherers.windowFixed(AT_A_TIME))
        .forEach(some -> lines(some, books(some, shelf), table).forEach(taker));
  }

  /// Confirmed each time, and not only at the end, where a short rebuild would be over again.

  private Map<UUID, Book> books(List<ListedTitle> some, Desk.Shelf shelf) {
    Map<UUID, Book> books = desk.books(shelf, some.stream().map(ListedTitle::id).toList());
    desk.confirm(shelf);
    return books;
  }

  private static Stream<List<String>> lines(
      List<ListedTitle> some, Map<UUID, Book> books, ExportedTable table) {
    return some.stream()
        .flatMap(title -> table.lines(title, Objects.requireNonNull(books.get(title.id()))));
  }

  private Optional<Facts> facts(UUID id) {
    return switch (titles.load(id).state()) {
      case Unregistered() -> Optional.empty();
      case Registered(var facts, var awards, var results) -> Optional.of(facts);
    };
  }
}
