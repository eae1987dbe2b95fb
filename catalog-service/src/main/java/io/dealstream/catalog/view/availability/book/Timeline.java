package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Ranges;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Availability month by month.
public final class Timeline {
  private Timeline() {}

  /// One month, as far as it is in the window.
  ///
  /// @param reasons against what cannot be sold, or perhaps not
  /// @param available what can be sold
  public record Month(
      YearMonth month, Summary summary, List<Reason> reasons, List<Extent> available) {
    public Month {
      reasons = reasons.stream().sorted().toList();
      available = List.copyOf(available);
    }
  }

  /// All months from the first to the last. The rights are cut once, by days first: a month then is
  /// a choice of days.
  public static List<Month> of(Book book, Question question, YearMonth first, YearMonth last) {
    Slice<Verdict> slice = Availability.ask(book, question).slice(Availability.DAYS_FIRST);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .flatMap(month -> slice.within(days(month)).map(part -> month(month, part)).stream())
        .toList();
  }

  private static Month month(YearMonth month, Slice<Verdict> slice) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    slice.verdicts().forEach(verdict -> reasons.addAll(verdict.reasons()));
    return new Month(
        month,
        Summary.of(slice.verdicts()),
        List.copyOf(reasons),
        slice.extents(Verdict.AVAILABLE));
  }

  private static Ranges days(YearMonth month) {
    return Days.between(month.atDay(1), month.atEndOfMonth());
  }
}
