package io.dealstream.catalog.view.availability.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.catalog.view.availability.book.Oracle.Sold;
import io.dealstream.catalog.view.availability.book.Oracle.Story;
import io.dealstream.catalog.view.availability.book.WhatIf.Buyer;
import io.dealstream.catalog.view.availability.book.WhatIf.Outcome;
import io.dealstream.catalog.view.availability.book.WhatIf.Proposal;
import io.dealstream.catalog.view.availability.book.World.Rights;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Extents;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Table, timeline and what-if say nothing else than [Availability], which the oracle has checked.
class ViewsOfTheBookProperties {
  private static final YearMonth MONTH = YearMonth.of(2026, 1);

  @Provide
  Arbitrary<Story> stories() {
    return Stories.all();
  }

  @Provide
  Arbitrary<Rights> wanted() {
    return Stories.stated();
  }

  @Property(tries = 150)
  void theTerritoryTableHasEachTerritoryOnceAndTheSameParts(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Question question = Question.of(Samples.extent(wanted), exclusive, true);
    List<TerritoryTable.Row> rows = TerritoryTable.of(book(story), question);
    Ranges seen = Ranges.NONE;
    for (TerritoryTable.Row row : rows) {
      assertThat(seen.overlaps(row.territories())).isFalse();
      seen = seen.union(row.territories());
      assertThat(row.parts()).allMatch(p -> p.extent().territories().equals(row.territories()));
      assertThat(row.summary() == Summary.AVAILABLE)
          .isEqualTo(row.parts().stream().allMatch(p -> p.status() == Status.AVAILABLE));
    }
    assertThat(Territory.TREE.normal(seen)).isEqualTo(question.extent().territories());
    List<Part> parts = rows.stream().flatMap(row -> row.parts().stream()).toList();
    assertSame(free(parts), free(Availability.of(book(story), question)));
  }

  @Property(tries = 150)
  void theTimelineShowsWhatIsAvailableInTheMonth(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Extent month =
        Samples.extent(wanted)
            .with(Dimension.DAYS, Days.between(MONTH.atDay(1), MONTH.atEndOfMonth()));
    Question question = Question.of(month, exclusive, true);
    List<Timeline.Month> months = Timeline.of(book(story), question, MONTH, MONTH);
    assertThat(months).hasSize(1);
    assertSame(
        new Extents(months.getFirst().available()), free(Availability.of(book(story), question)));
  }

  @Property(tries = 150)
  void theLargestPartIsFreeAndNothingCanBeAddedToIt(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Extent asked = Samples.extent(wanted);
    Outcome outcome = WhatIf.of(book(story), new Proposal(asked, exclusive), Buyer.ANYBODY);
    Extents free = free(outcome.parts());
    assertThat(outcome.largest().isPresent()).isEqualTo(!free.isEmpty());
    outcome
        .largest()
        .ifPresent(largest -> {
          assertThat(largest.days().intervals()).hasSize(1);
          assertThat(free.covers(largest)).isTrue();
          for (Dimension dimension : Dimension.values()) {
            Ranges set = largest.get(dimension);
            assertThat(set).as("nothing but leaves").isEqualTo(dimension.normal(set));
            if (dimension != Dimension.DAYS) {
              Extent line = largest.with(dimension, asked.get(dimension));
              free.parts().stream()
                  .flatMap(part -> part.intersect(line).stream())
                  .map(part -> largest.with(dimension, part.get(dimension)))
                  .filter(free::covers)
                  .forEach(more -> assertThat(new Extents(List.of(largest)).covers(more)).isTrue());
            }
          }
        });
  }

  @Property(tries = 150)
  void whatIsLeftIsWhatIsFreeWithoutWhatIsSold(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Extent sold = Samples.extent(wanted);
    List<Proposal> sale = List.of(new Proposal(sold, exclusive));
    for (boolean exclusively : new boolean[] {true, false}) {
      Extents before =
          free(Availability.of(book(story), Question.of(Extent.ALL, exclusively, true)));
      Extents after = new Extents(WhatIf.left(book(story), sale, Buyer.ANYBODY, exclusively));
      assertSame(after, exclusively || exclusive ? before.minus(sold) : before);
    }
  }

  /// A licensee is not bound by what was promised to itself.
  @Property(tries = 150)
  void aSaleToWhoeverWasPromisedSomethingIsAsIfNothingWas(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Proposal proposal = new Proposal(Samples.extent(wanted), exclusive);
    assertThat(WhatIf.of(book(story), proposal, new Buyer(Told.LICENSEE, null)))
        .isEqualTo(WhatIf.of(book(withoutPromises(story)), proposal, Buyer.ANYBODY));
  }

  /// An amendment meets what is others', not what it replaces.
  @Property(tries = 150)
  void whatReplacesALicenseIsAsIfThatHadNeverBeen(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted, @ForAll boolean exclusive) {
    Proposal proposal = new Proposal(Samples.extent(wanted), exclusive);
    int last = story.sold().size() - 1;
    Buyer amending = new Buyer(null, Told.deal(last));
    Story without =
        new Story(story.bought(), story.sold().subList(0, Math.max(0, last)), story.held());
    assertThat(WhatIf.of(book(story), proposal, amending))
        .isEqualTo(WhatIf.of(book(without), proposal, Buyer.ANYBODY));
    assertThat(WhatIf.left(book(story), List.of(proposal), amending, true))
        .isEqualTo(WhatIf.left(book(without), List.of(proposal), Buyer.ANYBODY, true));
  }

  /// What is to be held back must be free of others, as if it were sold exclusively.
  @Property(tries = 150)
  void aPromiseMeetsWhoeverHasOrHoldsTheRights(
      @ForAll("stories") Story story, @ForAll("wanted") Rights wanted) {
    Book book = book(withoutPromises(story));
    Extent heldBack = Samples.extent(wanted);
    Extent elsewhere = heldBack.with(Dimension.MEDIA, Numbers.media(List.of(Media.AIRLINE)));
    List<Extent> one = List.of(heldBack);
    Outcome sold = WhatIf.of(book, new Proposal(heldBack, true), Buyer.ANYBODY);
    Outcome promised = WhatIf.of(book, new Proposal(elsewhere, false, one), Buyer.ANYBODY);
    Outcome without = WhatIf.of(book, new Proposal(elsewhere, false), Buyer.ANYBODY);
    assertThat(promised.holds()).hasSize(sold.holds().size() + without.holds().size());
    assertThat(promised.licenses()).hasSize(sold.licenses().size() + without.licenses().size());
    assertThat(promised.parts()).isEqualTo(without.parts());
    assertThat(
            WhatIf.of(book, new Proposal(elsewhere, false, one), new Buyer(Told.LICENSEE, null))
                .licenses())
        .isEqualTo(without.licenses());
  }

  private static Story withoutPromises(Story story) {
    return new Story(
        story.bought(), story.sold().stream().map(Sold::withoutPromises).toList(), story.held());
  }

  private static Book book(Story story) {
    return Book.of(Told.TITLE, Told.of(story), Horizon.at(Told.TIME));
  }

  private static Extents free(List<Part> parts) {
    return new Extents(
        parts.stream()
            .filter(part -> part.status() == Status.AVAILABLE)
            .map(Part::extent)
            .toList());
  }

  private static void assertSame(Extents some, Extents others) {
    assertThat(some.minus(others)).isEqualTo(Extents.NONE);
    assertThat(others.minus(some)).isEqualTo(Extents.NONE);
  }
}
