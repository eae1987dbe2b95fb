package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.WhatIf;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Meets;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.PartWords;
import io.dealstream.dashboard.page.PartWords.Shown;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.session.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks the catalog what the rights of a form would meet: others' licenses and holds, and what was
/// never acquired. It promises nothing; deal-service decides when the form is sent.
@ApplicationScoped
class RightsCheck {
  private static final String AVAILABLE = "AVAILABLE";

  /// What the catalog does not count among the rights of a block.
  private static final Set<String> BESIDE_RIGHTS = Set.of("titleIds", "exclusive", "holdbacks");

  /// What it does not ask for.
  private static final Set<String> NOT_ASKED = Set.of("runs", "channels");

  private final Catalog catalog;
  private final Person person;

  RightsCheck(Catalog catalog, Person person) {
    this.catalog = catalog;
    this.person = person;
  }

  CheckView of(Action action, Form form, Facts.Known known, Reader r) {
    return ActionForms.rights(action, form, known.deal(), r)
        .map(rights -> ask(new OfferBody(rights, r).blocks(), known, r))
        .orElse(CheckView.NONE);
  }

  private CheckView ask(List<Map<String, Object>> blocks, Facts.Known known, Reader r) {
    Deal deal = known.deal();
    Map<String, Object> proposal =
        Map.of(
            "licenseeId",
            deal.licenseeId(),
            "dealId",
            deal.id(),
            "blocks",
            blocks.stream().map(RightsCheck::proposed).toList());
    return switch (catalog.whatIf(person.caller(), proposal)) {
      case Answer.Good<WhatIf>(WhatIf answer) ->
          new CheckView("", answer.outcomes().stream().map(one -> outcome(one, known, r)).toList());
      case Answer.Refused<WhatIf>(Problem problem) -> new CheckView(said(problem, r), List.of());
      case Answer.Down<WhatIf>(Service service) ->
          new CheckView(r.say("down", r.say("service." + service)), List.of());
    };
  }

  private static Map<String, Object> proposed(Map<String, Object> block) {
    Map<String, Object> proposed = new LinkedHashMap<>();
    Map<String, Object> rights = new LinkedHashMap<>();
    block.forEach((field, value) -> {
      if (BESIDE_RIGHTS.contains(field)) {
        proposed.put(field, value);
      } else if (!NOT_ASKED.contains(field)) {
        rights.put(field, value);
      }
    });
    proposed.put("rights", rights);
    return proposed;
  }

  private CheckView.Outcome outcome(WhatIf.Outcome outcome, Facts.Known known, Reader r) {
    String title =
        Objects.requireNonNullElse(known.titleNames().get(outcome.titleId()), r.say("unnamed"));
    Meets all = new PartWords(r, person.seesNegotiations()).of(outcome);
    List<Shown> hindered =
        all.parts().stream().filter(part -> !part.status().equals(AVAILABLE)).toList();
    return new CheckView.Outcome(
        r.say("check.block", outcome.block() + 1, title),
        new Meets(all.free(), hindered, all.licenses(), all.holds(), all.largest()));
  }

  /// In full, since the fields are not marked before the form is sent.
  private static String said(Problem problem, Reader r) {
    return Stream.concat(
            Stream.of(r.say("check.not-yet")),
            problem.violations().isEmpty()
                ? Stream.of(Notice.text(problem, r))
                : problem.violations().stream().map(Problem.Violation::message))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
