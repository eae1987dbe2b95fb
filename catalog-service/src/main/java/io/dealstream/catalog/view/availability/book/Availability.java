package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Layer.Says;
import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What of the rights that somebody asks for can be sold, what not and why, and of what that is
/// unknown. The parts have nothing in common and are all that was asked for, as few as there are
/// different answers; and the same book gives the same parts, in the same order.
public final class Availability {
  /// What is said of one place, use and language is said in runs of days.
  static final List<Dimension> DAYS_LAST =
      List.of(
          Dimension.TERRITORIES,
          Dimension.MEDIA,
          Dimension.LANGUAGES,
          Dimension.EPISODES,
          Dimension.DAYS);

  /// What is said of a run of days is said of all places.
  static final List<Dimension> DAYS_FIRST =
      List.of(
          Dimension.DAYS,
          Dimension.TERRITORIES,
          Dimension.MEDIA,
          Dimension.LANGUAGES,
          Dimension.EPISODES);

  private static final Comparator<Part> SORTED =
      Comparator.comparing(Part::status)
          .thenComparing(part -> part.reasons().toString())
          .thenComparing(part -> !part.matches());

  private final Book book;
  private final Question question;
  private final Extent asked;
  private final List<Against> against;

  private Availability(Book book, Question question) {
    this.book = book;
    this.question = question;
    this.asked =
        question.match().looksBeyond()
            ? question.extent().with(Dimension.DAYS, Days.ALWAYS)
            : question.extent();
    this.against = Conflicts.of(book, question.with(asked));
  }

  /// The answer of a book to a question.
  public static List<Part> of(Book book, Question question) {
    Availability availability = ask(book, question);
    return availability.parts(availability.slice(DAYS_LAST));
  }

  static Availability ask(Book book, Question question) {
    return new Availability(book, question);
  }

  /// What was asked for, cut dimension by dimension.
  Slice<Verdict> slice(List<Dimension> order) {
    List<Layer> layers = Layer.of(book, against);
    List<Extent> extents = layers.stream().map(Layer::extent).toList();
    return Split.of(asked, extents, order, over -> verdict(layers, over));
  }

  private Verdict verdict(List<Layer> layers, BitSet over) {
    List<Says> all = over.stream().mapToObj(i -> layers.get(i).says()).toList();
    return Verdict.of(all, question.exclusive());
  }

  /// The parts of a slice, sorted.
  List<Part> parts(Slice<Verdict> slice) {
    List<Part> parts = new ArrayList<>();
    for (Verdict verdict : slice.verdicts()) {
      slice.extents(verdict).forEach(extent -> add(verdict, extent, parts));
    }
    return parts.stream().sorted(SORTED).toList();
  }

  private void add(Verdict verdict, Extent extent, List<Part> parts) {
    Ranges window = question.extent().days();
    Ranges fitting = verdict.status() == Status.AVAILABLE ? fitting(extent.days()) : Ranges.NONE;
    add(verdict, true, extent, fitting, parts);
    add(verdict, false, extent, extent.days().minus(fitting).intersect(window), parts);
  }

  private void add(Verdict verdict, boolean matches, Extent extent, Ranges days, List<Part> parts) {
    if (!days.isEmpty()) {
      Extent part = extent.with(Dimension.DAYS, days);
      parts.add(
          new Part(
              verdict.status(),
              List.copyOf(verdict.reasons()),
              matches,
              part,
              behind(verdict, part)));
    }
  }

  private Ranges fitting(Ranges days) {
    Ranges window = question.extent().days();
    return Ranges.of(
        days.intervals().stream()
            .filter(run -> length(run) >= question.minimumDays())
            .filter(run -> question.match().fits(run, window))
            .toList());
  }

  private static long length(Interval run) {
    return (long) run.high() - run.low();
  }

  private List<Against> behind(Verdict verdict, Extent part) {
    boolean certain = verdict.status() == Status.BLOCKED;
    return against.stream()
        .filter(one -> one.certain() == certain && verdict.reasons().contains(one.reason()))
        .flatMap(one -> one.within(part).stream())
        .toList();
  }
}
