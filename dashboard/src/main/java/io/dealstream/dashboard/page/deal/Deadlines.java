package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.HoldItem;
import io.dealstream.dashboard.client.deal.Terms;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What ends when, and how soon: the license, as far as the reader may know its period, and holds
/// of the licensee.
record Deadlines(Reader r, Instant now) {
  List<Fact> of(Deal deal, List<HoldItem> holds) {
    List<Fact> facts = new ArrayList<>();
    if (deal.license() != null) {
      license(deal.license().terms(), facts);
    }
    holds.stream()
        .filter(hold -> hold.licensee().id().equals(deal.licenseeId()))
        .sorted(Comparator.comparing(HoldItem::until))
        .forEach(hold ->
            facts.add(
                new Fact(
                    r.say("deadline.hold", Objects.requireNonNullElse(hold.rank(), 1)),
                    r.moment(hold.until()) + " · " + away(day(hold.until())))));
    return facts;
  }

  private void license(Terms terms, List<Fact> facts) {
    terms.blocks().stream()
        .map(Terms.Block::to)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .ifPresent(last ->
            facts.add(new Fact(r.say("deadline.license"), r.day(last) + " · " + away(last))));
  }

  private String away(LocalDate day) {
    return r.say("deadline.in", ChronoUnit.DAYS.between(day(now), day));
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(r.zone()).toLocalDate();
  }
}
