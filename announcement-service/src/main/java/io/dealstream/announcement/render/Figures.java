package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.vocabulary.AudienceMetric.Unit;
import io.dealstream.vocabulary.Comparison;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A measured figure with what it is about: `more than 3.1 million viewers`, `a rating of 5.45%
/// (households)`, `first in prime time`.
final class Figures {
  private final Wording wording;
  private final List<String> prepositions;

  Figures(Wording wording) {
    this.wording = wording;
    this.prepositions = Arrays.asList(wording.raw("detail.prepositions").split(" "));
  }

  /// @param dated whether the period is said too
  String say(AudienceResult result, boolean dated) {
    List<String> details = new ArrayList<>();
    if (result.scope() != null) {
      details.add(result.scope());
    }
    if (dated && result.period() != null) {
      details.add(result.period());
    }
    return wording.say(
            "audience." + result.metric(),
            Map.of(
                "value", value(result),
                "one", TitlePhrases.yes(result.value().compareTo(BigDecimal.ONE) == 0)))
        + details(details);
  }

  /// What the source says beside a figure: set on as it is when it reads on, else in brackets.
  String details(List<String> details) {
    StringBuilder text = new StringBuilder();
    details.stream().filter(this::readsOn).forEach(detail -> text.append(' ').append(detail));
    List<String> others = details.stream().filter(detail -> !readsOn(detail)).toList();
    if (!others.isEmpty()) {
      text.append(" (").append(String.join(wording.raw("detail.separator"), others)).append(')');
    }
    return text.toString();
  }

  private boolean readsOn(String detail) {
    return prepositions.contains(detail.split(" ", 2)[0].toLowerCase(Locale.ROOT));
  }

  private String value(AudienceResult result) {
    Unit unit = result.metric().unit();
    String value =
        switch (unit) {
          case PEOPLE, TICKETS -> wording.numbers().amount(result.value());
          case PERCENT -> wording.numbers().percent(result.value());
          case PLACE -> wording.numbers().place(result.value().intValue());
        };
    return result.comparison() == Comparison.MORE_THAN && unit != Unit.PLACE
        ? wording.say("audience.moreThan", Map.of("value", value))
        : value;
  }
}
