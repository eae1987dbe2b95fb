package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.MediaNames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.AwardLevel;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.TitleKind;
import java.util.Arrays;
import java.util.List;

/// What there is to choose from in the forms, in words.
public record Choices(Reader r) {
  public List<Choice> kinds() {
    return named("kind", TitleKind.values());
  }

  public List<Choice> levels() {
    return named("award", AwardLevel.values());
  }

  public List<Choice> metrics() {
    return named("metric", AudienceMetric.values());
  }

  public List<Choice> comparisons() {
    return named("comparison", Comparison.values());
  }

  public List<Choice> media() {
    return MediaNames.choices(r);
  }

  public List<Choice> exclusive() {
    return List.of(
        new Choice("true", r.say("terms.exclusive.yes")),
        new Choice("false", r.say("terms.exclusive.no")));
  }

  private List<Choice> named(String kind, Enum<?>[] codes) {
    return Arrays.stream(codes)
        .map(code -> new Choice(code.name(), r.name(kind, code.name())))
        .toList();
  }
}
