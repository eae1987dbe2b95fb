package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.client.deal.Deal.Offer;
import io.dealstream.dashboard.client.deal.Happened;
import io.dealstream.dashboard.client.deal.HoldItem;
import io.dealstream.dashboard.client.deal.Terms;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Step;
import io.dealstream.dashboard.page.deal.DealView.Held;
import io.dealstream.dashboard.page.deal.TermsWords.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a deal in words.
///
/// @param confidential whether the reader sees money and periods
/// @param placesHolds whether the reader may place and give up holds
record DealViews(Reader r, boolean confidential, boolean placesHolds) {

  DealView of(Facts.Known known, Facts.Around around, String asOf, List<Action> actions) {
    Deal deal = known.deal();
    TermsWords words = new TermsWords(r, known.titleNames(), confidential);
    Optional<Terms> standing = standing(deal);
    return new DealView(
        deal.id().toString(),
        title(known, r),
        licensee(known, r),
        r.say("stage." + deal.stage()),
        deal.stage().name(),
        asOf,
        notices(known, around),
        Warnings.of(deal, around.clashes(), r),
        facts(deal),
        standing(deal).isEmpty() ? r.say("deal.no-terms") : termsHead(deal),
        standing.map(words::rights).map(DealViews::facts).orElse(List.of()),
        confidential
            ? standing.map(words::money).map(DealViews::facts).orElse(List.of())
            : List.of(),
        Comparison.of(heads(deal), each(deal, words::rights)),
        Comparison.of(heads(deal), confidential ? each(deal, words::money) : List.of()),
        license(deal.license()),
        asOf.isEmpty() ? new Deadlines(r, Instant.now()).of(deal, items(around)) : List.of(),
        holds(around),
        placesHolds,
        around.history().value().orElse(List.of()).reversed().stream().map(this::step).toList(),
        actions);
  }

  static String title(Facts.Known known, Reader r) {
    return known.deal().titleIds().stream()
        .map(
            id -> Objects.requireNonNullElseGet(known.titleNames().get(id), () -> r.say("unnamed")))
        .collect(Collectors.joining(", "));
  }

  static String licensee(Facts.Known known, Reader r) {
    return known.licensee().value().map(one -> one.name()).orElseGet(() -> r.say("unnamed"));
  }

  /// What holds now: what was signed, or else what was offered last.
  static Optional<Terms> standing(Deal deal) {
    if (deal.license() != null) {
      return Optional.of(deal.license().terms());
    }
    return deal.offers().isEmpty()
        ? Optional.empty()
        : Optional.of(deal.offers().getLast().terms());
  }

  private String termsHead(Deal deal) {
    return deal.license() != null
        ? r.say("deal.terms.license")
        : r.say("deal.terms.offer", head(deal.offers().getLast()));
  }

  private List<String> heads(Deal deal) {
    return deal.offers().stream().map(this::head).toList();
  }

  private String head(Offer offer) {
    return r.say("offer." + offer.from(), offer.number());
  }

  private static List<List<Line>> each(Deal deal, Function<Terms, List<Line>> words) {
    return deal.offers().stream().map(offer -> words.apply(offer.terms())).toList();
  }

  private List<Fact> facts(Deal deal) {
    return List.of(new Fact(r.say("deal.version"), r.number(deal.version())));
  }

  private List<Fact> license(Deal.@Nullable License license) {
    if (license == null) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(r.say("license.status"), r.say("status." + license.status())));
    if (license.since() != null) {
      facts.add(new Fact(r.say("license.since"), r.day(license.since())));
    }
    facts.add(
        new Fact(
            r.say("license.signed-on"),
            license.signedOn() == null ? r.say("terms.unknown") : r.day(license.signedOn())));
    facts.add(new Fact(r.say("license.licensee"), license.licenseeName()));
    facts.add(
        new Fact(
            r.say("license.nameable"),
            r.say(license.nameable() ? "license.nameable.yes" : "license.nameable.no")));
    return facts;
  }

  private static List<HoldItem> items(Facts.Around around) {
    return around.holds().stream()
        .flatMap(answer -> answer.value().stream())
        .flatMap(listed -> listed.items().stream())
        .toList();
  }

  private List<Held> holds(Facts.Around around) {
    return items(around).stream()
        .sorted(Comparator.comparing(HoldItem::until))
        .map(this::held)
        .toList();
  }

  private Held held(HoldItem hold) {
    String unknown = r.say("terms.unknown");
    return new Held(
        hold.id().toString(),
        Objects.requireNonNullElse(hold.licensee().name(), r.say("unnamed")),
        Objects.requireNonNullElse(hold.title().name(), r.say("unnamed")),
        hold.rank() == null ? "" : r.number(hold.rank()),
        Stream.of(
                hold.territories() == null ? unknown : r.territories(hold.territories()),
                hold.media() == null ? unknown : r.media(hold.media()))
            .collect(Collectors.joining(" · ")),
        r.moment(hold.until()));
  }

  private Step step(Happened happened) {
    return new Step(
        r.moment(happened.at()),
        happened.at().toString(),
        r.name("event", happened.event()),
        happened.actor(),
        Objects.requireNonNullElse(happened.reason(), ""));
  }

  private List<String> notices(Facts.Known known, Facts.Around around) {
    Stream<Answer<?>> names =
        Stream.concat(Stream.of(known.licensee()), known.titles().values().stream());
    Stream<Answer<?>> others = Stream.concat(around.holds().stream(), around.clashes().stream());
    return Stream.of(names, Stream.of(around.history()), others)
        .flatMap(answers -> answers)
        .flatMap(answer -> Notice.of(answer, r).stream())
        .distinct()
        .toList();
  }

  private static List<Fact> facts(List<Line> lines) {
    return lines.stream().map(line -> new Fact(line.label(), line.text())).toList();
  }
}
