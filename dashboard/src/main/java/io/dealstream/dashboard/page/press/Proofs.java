package io.dealstream.dashboard.page.press;

import io.dealstream.dashboard.client.announcement.Fact;
import io.dealstream.dashboard.page.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Says of the events that a sentence rests on what they tell.
final class Proofs {
  private final Reader r;
  private final Map<UUID, Fact> byEvent = new HashMap<>();
  private final Map<UUID, Fact> licenses = new HashMap<>();

  Proofs(List<Fact> facts, Reader r) {
    this.r = r;
    for (Fact fact : facts) {
      fact.eventIds().forEach(event -> byEvent.put(event, fact));
      if (fact.kind().equals("LICENSE")) {
        licenses.put(fact.about(), fact);
      }
    }
  }

  /// One line for each fact.
  List<String> of(List<UUID> events) {
    return events.stream().map(byEvent::get).map(this::words).distinct().toList();
  }

  /// A license of the release, by its deal.
  String license(UUID dealId) {
    Fact license = licenses.get(dealId);
    return license == null ? r.say("unnamed") : license(license);
  }

  private String words(@Nullable Fact fact) {
    if (fact == null) {
      return r.say("proof.replaced");
    }
    String text = r.name("fact", fact.kind()) + ": " + told(fact);
    return fact.source() == null ? text : r.say("proof.source", text, fact.source());
  }

  private String told(Fact fact) {
    return switch (fact.kind()) {
      case "LICENSE", "EARLIER_LICENSE" -> license(fact);
      case "AUDIENCE_RESULT" ->
          "%s · %s %s"
              .formatted(
                  r.territories(fact.territories()),
                  r.name("metric", code(fact)),
                  r.decimal(new BigDecimal(said(fact))));
      case "AWARD" -> r.name("award", code(fact)) + ": " + said(fact);
      case "CHANGE" -> r.name("change", code(fact));
      default -> said(fact);
    };
  }

  private String license(Fact fact) {
    String who = fact.said() == null ? r.say("license.nameable.no") : fact.said();
    return fact.territories().isEmpty() ? who : who + " · " + r.territories(fact.territories());
  }

  private static String said(Fact fact) {
    return Objects.requireNonNullElse(fact.said(), "");
  }

  private static String code(Fact fact) {
    return Objects.requireNonNullElse(fact.code(), "");
  }
}
