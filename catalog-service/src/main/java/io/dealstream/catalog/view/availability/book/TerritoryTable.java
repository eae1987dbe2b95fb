package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Ranges;
import java.util.List;

/// Availability by territory.
public final class TerritoryTable {
  private TerritoryTable() {}

  /// Territories in which the same is so.
  ///
  /// @param territories numbers as in [io.dealstream.vocabulary.Territory#TREE]
  /// @param parts all that was asked for there
  public record Row(Ranges territories, Summary summary, List<Part> parts) {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  /// A row for every answer that differs; each territory stands in one.
  public static List<Row> of(Book book, Question question) {
    Availability availability = Availability.ask(book, question);
    return switch (availability.slice(Availability.DAYS_LAST)) {
      case Slice.End<Verdict> end -> List.of();
      case Slice.Branch<Verdict> all ->
          all.parts().stream().map(part -> row(availability, all.with(List.of(part)))).toList();
    };
  }

  private static Row row(Availability availability, Slice.Branch<Verdict> one) {
    Ranges territories = one.parts().getFirst().values();
    return new Row(territories, Summary.of(one.verdicts()), availability.parts(one));
  }
}
