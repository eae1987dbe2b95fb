package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.view.availability.book.Availability;
import io.dealstream.catalog.view.availability.book.Book;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.ema.Offers;
import io.dealstream.catalog.view.availability.ema.Template;
import io.dealstream.catalog.view.availability.ema.Terms;
import io.dealstream.catalog.view.availability.ema.Work;
import io.dealstream.catalog.view.title.ListedTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What of the digital rights is free, as a sheet of EMA Avails.
final class EmaTable implements ExportedTable {
  private static final List<String> LEFT_OUT =
      List.of(
          "leftOut",
          "What is not certainly available; all media rights but SVOD, EST, TVOD and PVOD, for which"
              + " EMA has no license type; formats as such");

  private final Template template;
  private final Question question;
  private final Function<UUID, Optional<Facts>> facts;
  private final Offers offers;

  EmaTable(
      Template template, Question question, Terms terms, Function<UUID, Optional<Facts>> facts) {
    this.template = template;
    this.question = question;
    this.facts = facts;
    this.offers = new Offers(template, terms);
  }

  @Override
  public String sheet() {
    return template.sheet();
  }

  @Override
  public List<List<String>> headings() {
    return template.headings();
  }

  @Override
  public Stream<List<String>> lines(ListedTitle title, Book book) {
    return facts
        .apply(title.id())
        .map(known -> new Work(title.id(), known))
        .filter(work -> work.isIn(template))
        .map(work -> offers.of(work, Availability.of(book, question)))
        .orElseGet(Stream::empty);
  }

  @Override
  public List<List<String>> remarks() {
    Stream<List<String>> omitted =
        offers.omitted().entrySet().stream()
            .map(one -> List.of(one.getKey().sentence(), one.getValue().toString()));
    return Stream.concat(Stream.of(LEFT_OUT), omitted).toList();
  }
}
