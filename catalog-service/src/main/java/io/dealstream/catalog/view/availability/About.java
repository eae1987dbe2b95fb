package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.ShownRights.Term;
import io.dealstream.catalog.view.availability.book.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an exported workbook holds for, and what was asked, as names and values.
final class About {
  private About() {}

  static List<List<String>> lines(Stamp stamp, Question question, ExportedTable table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("knownAt", stamp.knownAt().toString()));
    lines.add(List.of("asOf", day(stamp.asOf())));
    lines.add(List.of("positions", positions(stamp)));
    lines.addAll(asked(question));
    lines.addAll(table.remarks());
    return List.copyOf(lines);
  }

  /// How far the rights were, in the log of each source.
  static String positions(Stamp stamp) {
    Stamp.Positions at = stamp.positions();
    return "deals=%d, dealTerms=%d, titleRights=%d, holds=%d"
        .formatted(at.deals(), at.dealTerms(), at.titleRights(), at.holds());
  }

  private static List<List<String>> asked(Question question) {
    ShownRights rights = ShownRights.of(question.extent());
    Term window = rights.terms().getFirst();
    return List.of(
        List.of("media", String.join("; ", rights.media())),
        List.of("territories", String.join("; ", rights.territories())),
        List.of("excludedTerritories", String.join("; ", rights.excludedTerritories())),
        List.of("languages", String.join("; ", rights.languages())),
        List.of("from", day(window.from())),
        List.of("to", day(window.to())),
        List.of("exclusive", Boolean.toString(question.exclusive())),
        List.of("minimumDays", Integer.toString(question.minimumDays())),
        List.of("holds", Boolean.toString(question.holds())));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
