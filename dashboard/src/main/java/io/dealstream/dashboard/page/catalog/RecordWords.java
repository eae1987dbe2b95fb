package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.vocabulary.Comparison;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says in one line what is recorded of a title.
public record RecordWords(Reader r) {
  public String award(Title.Award award) {
    String entry =
        award.entryOf() == null ? null : r.say("award.entered-by", r.territory(award.entryOf()));
    return line(
        award.source(),
        r.name("award", award.level().name()) + ": " + award.name(),
        award.edition(),
        award.category(),
        award.recipient(),
        entry);
  }

  public String result(Title.AudienceResult result) {
    String value = r.decimal(result.value());
    String figure =
        result.comparison() == Comparison.MORE_THAN ? r.say("result.more-than", value) : value;
    return line(
        result.source(),
        r.territory(result.territory()),
        result.channel(),
        r.name("metric", result.metric().name()) + " " + figure,
        result.scope(),
        result.period());
  }

  /// What an action is about; empty when that is the title or something new.
  String about(Known known) {
    return known
        .award()
        .map(this::award)
        .or(() -> known.result().map(this::result))
        .or(() -> known.acquisition().map(acquisition -> acquisition.rights().from()))
        .orElse("");
  }

  private static String line(String source, @Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "))
        + " — "
        + source;
  }
}
