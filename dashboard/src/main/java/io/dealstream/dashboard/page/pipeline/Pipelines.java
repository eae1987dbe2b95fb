package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Together;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.client.deal.Card;
import io.dealstream.dashboard.client.deal.CardFilter;
import io.dealstream.dashboard.client.deal.Counts;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.HoldItem;
import io.dealstream.dashboard.client.deal.Licensee;
import io.dealstream.dashboard.client.deal.Totals;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.deal.Action;
import io.dealstream.dashboard.page.pipeline.Pipeline.Row;
import io.dealstream.dashboard.session.Caller;
import io.dealstream.dashboard.session.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the page together from what the services answer; what one does not answer is missing, and
/// the page says so.
@ApplicationScoped
class Pipelines {
  private static final int ROWS = 50;
  private static final Totals NO_TOTALS = new Totals(Map.of());

  private final Deals deals;
  private final Catalog catalog;
  private final Lookups lookups;

  Pipelines(Deals deals, Catalog catalog, Lookups lookups) {
    this.deals = deals;
    this.catalog = catalog;
    this.lookups = lookups;
  }

  /// What was asked for at once.
  private record Answers(
      Answer<Listed<Card>> cards,
      Answer<Counts> counts,
      Answer<Totals> totals,
      Answer<Listed<HoldItem>> holds,
      Answer<Listed<ListedTitle>> titles,
      Answer<Listed<Licensee>> licensees) {}

  Pipeline of(Criteria criteria, Caller caller, Reader r, Person person) {
    Lookups.Meant meant = lookups.meant(criteria, caller, r);
    Answers answers = ask(criteria, meant.filter(), caller, person.seesMoney());
    List<HoldItem> holds = answers.holds().value().map(Listed::items).orElse(List.of());
    Rows rows = new Rows(r, holds, Instant.now(), actions(person));
    Optional<Listed<Card>> cards = answers.cards().value();
    List<Row> shown = cards.stream().flatMap(c -> c.items().stream()).map(rows::of).toList();
    Counts counts = answers.counts().value().orElse(new Counts(Map.of(), 0, 0));
    return new Pipeline(
        criteria,
        Stream.concat(meant.notices().stream(), notices(answers, r)).distinct().toList(),
        new Columns(criteria, shown, counts, answers.totals().value().orElse(NO_TOTALS), r).all(),
        shown,
        cards.map(Listed::next).filter(next -> criteria.table()).map(criteria::page).orElse(""),
        cards.map(Listed::position).orElse(0L),
        r.say("deals", counts.total()),
        person.is("sales"),
        names(answers.titles(), ListedTitle::internationalTitle),
        names(answers.licensees(), Licensee::name),
        Stream.concat(Stream.of(person.subject()), shown.stream().map(Row::owner))
            .distinct()
            .sorted()
            .toList());
  }

  private static List<Action> actions(Person person) {
    return Arrays.stream(Action.values()).filter(action -> action.isFor(person)).toList();
  }

  private Answers ask(
      Criteria criteria, @Nullable CardFilter filter, Caller caller, boolean money) {
    var titles = Together.call(() -> catalog.titles(caller, null));
    var licensees = Together.call(() -> deals.licensees(caller, null));
    var holds = Together.call(() -> deals.holds(caller, null, null));
    if (filter == null) {
      return new Answers(
          new Answer.Good<>(new Listed<>(List.of(), null, 0)),
          new Answer.Good<>(new Counts(Map.of(), 0, 0)),
          new Answer.Good<>(NO_TOTALS),
          holds.answer(),
          titles.answer(),
          licensees.answer());
    }
    String after = criteria.after().isEmpty() ? null : criteria.after();
    int limit = criteria.table() ? ROWS : Deals.MOST;
    var counts = Together.call(() -> deals.counts(caller, filter));
    var totals =
        Together.call(() -> money ? deals.totals(caller, filter) : new Answer.Good<>(NO_TOTALS));
    return new Answers(
        deals.cards(caller, filter, criteria.table() ? after : null, limit),
        counts.answer(),
        totals.answer(),
        holds.answer(),
        titles.answer(),
        licensees.answer());
  }

  private static Stream<String> notices(Answers answers, Reader r) {
    return Stream.of(
            answers.cards(),
            answers.counts(),
            answers.totals(),
            answers.holds(),
            answers.titles(),
            answers.licensees())
        .flatMap(answer -> Notice.of(answer, r).stream());
  }

  private static <T> List<String> names(Answer<Listed<T>> answer, Function<T, String> name) {
    return answer.value().stream()
        .flatMap(listed -> listed.items().stream())
        .map(name)
        .distinct()
        .sorted()
        .toList();
  }
}
