package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A name as it is registered.
///
/// @param secret true when it must not be said
record Named(ClaimKind kind, String form, List<UUID> events, boolean secret) {
  /// All names of the facts. The same name may be there several times, for each who bears it.
  static List<Named> of(ReleaseFacts facts, List<Sale> sales) {
    List<Named> names = new ArrayList<>();
    sales.forEach(sale ->
        names.add(
            new Named(
                ClaimKind.LICENSEE,
                sale.licensee(),
                sale.events(),
                !sale.nameable() || sale.withheld())));
    for (Fact<AudienceResult> result : facts.results()) {
      add(names, ClaimKind.CHANNEL, result, AudienceResult::channel);
    }
    for (Fact<Award> award : facts.awards()) {
      add(names, ClaimKind.EVENT, award, Award::name);
      add(names, ClaimKind.PERSON, award, Award::recipient);
    }
    facts.titles().forEach(title -> titles(names, title));
    facts
        .quotes()
        .forEach(quote -> {
          add(names, ClaimKind.PERSON, quote, q -> q.speaker());
          add(names, ClaimKind.ORGANIZATION, quote, q -> q.organization());
        });
    Changed.of(facts)
        .forEach(license ->
            names.add(
                new Named(
                    ClaimKind.LICENSEE,
                    license.value().licensee().name(),
                    license.eventIds(),
                    !license.value().licensee().nameable())));
    if (facts.licensor() != null) {
      add(names, ClaimKind.ORGANIZATION, facts.licensor(), l -> l.name());
    }
    return names.stream().filter(name -> !Tokens.of(name.form()).isEmpty()).toList();
  }

  private static void titles(List<Named> names, Fact<Title> fact) {
    Title title = fact.value();
    add(names, ClaimKind.TITLE, fact, Title::internationalTitle);
    add(names, ClaimKind.TITLE, fact, Title::originalTitle);
    title.localTitles().forEach(local -> add(names, ClaimKind.TITLE, fact, t -> local.title()));
    add(
        names,
        ClaimKind.TITLE,
        fact,
        t -> t.remakeOf() == null ? null : Objects.requireNonNull(t.remakeOf()).title());
    title
        .cast()
        .forEach(member -> {
          add(names, ClaimKind.PERSON, fact, t -> member.name());
          add(names, ClaimKind.PERSON, fact, t -> member.character());
        });
    title.crew().forEach(member -> add(names, ClaimKind.PERSON, fact, t -> member.name()));
  }

  private static <T> void add(
      List<Named> names, ClaimKind kind, Fact<T> fact, Function<T, @Nullable String> name) {
    String form = name.apply(fact.value());
    if (form != null) {
      names.add(new Named(kind, form, fact.eventIds(), false));
    }
  }
}
