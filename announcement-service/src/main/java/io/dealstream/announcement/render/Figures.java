package io.dealstream.announcement.render;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.vocabulary.AudienceMetric.Unit;
import io.dealstream.vocabulary.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A measured figure with what it is about: `more than 3.1 million viewers`, `a rating of 5.45%
/// (households)`, `first in prime time`.
final class Figures {
  private final Wording wording;
  private final Pattern readsOn;

  Figures(Wording wording) {
    this.wording = wording;
    this.readsOn = Pattern.compile(wording.raw("detail.readsOn"));
  }

  /// @param dated whether the period is said too
  String say(AudienceResult result, boolean dated) {
    BigDecimal value = result.value();
    Unit unit = result.metric().unit();
    Gaps gaps =
        new Gaps()
            .fill("value", value(unit, value))
            .when("more", result.comparison() == Comparison.MORE_THAN && unit != Unit.PLACE)
            .when("one", value.compareTo(BigDecimal.ONE) == 0)
            .when("short", wording.numbers().isShort(value));
    String figure = wording.say("audience." + result.metric(), gaps);
    return detailed(
        figure, Stream.of(result.scope(), dated ? result.period() : null).filter(d -> d != null));
  }

  /// What is said, with what the source says beside it: as a part of the sentence when it reads on,
  /// else in brackets.
  String detailed(String said, Stream<String> details) {
    List<String> all = details.map(detail -> wording.term("detail", detail)).toList();
    List<String> on = all.stream().filter(d -> readsOn.matcher(d).matches()).toList();
    List<String> aside = all.stream().filter(d -> !readsOn.matcher(d).matches()).toList();
    return wording.say(
        "detail",
        new Gaps()
            .fill("said", said)
            .maybe("on", String.join(" ", on))
            .maybe("aside", String.join(wording.raw("detail.separator"), aside)));
  }

  private String value(Unit unit, BigDecimal value) {
    return switch (unit) {
      case PEOPLE, TICKETS -> wording.numbers().amount(value);
      case PERCENT -> wording.numbers().percent(value);
      case PLACE -> wording.numbers().place(value.intValue());
    };
  }
}
