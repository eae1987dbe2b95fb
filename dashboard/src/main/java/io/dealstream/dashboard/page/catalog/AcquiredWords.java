package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Acquisition.Block;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says what was acquired.
public record AcquiredWords(Reader r) {
  /// In one line, for a list.
  public String line(Acquisition acquisition) {
    String blocks =
        acquisition.rights().blocks().stream()
            .map(block -> r.media(block.media()) + ", " + days(block))
            .distinct()
            .collect(Collectors.joining("; "));
    return acquisition.endedOn() == null
        ? blocks
        : blocks + " — " + r.say("rights.gone", r.day(acquisition.endedOn()));
  }

  List<Fact> facts(Block block) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "terms.media", r.media(block.media()));
    add(facts, "terms.territories", r.territories(block.territories()));
    add(facts, "terms.languages", r.languages(block.languages()));
    add(facts, "availability.days", days(block));
    add(
        facts,
        "terms.exclusive",
        r.say(block.exclusive() ? "terms.exclusive.yes" : "terms.exclusive.no"));
    if (block.episodes() != null) {
      add(
          facts,
          "terms.episodes",
          block.episodes().stream().map(RightsFields::text).collect(Collectors.joining(", ")));
    }
    for (Block.Holdback holdback : block.holdbacks()) {
      add(facts, "rights.rests", rests(holdback));
    }
    return facts;
  }

  private String rests(Block.Holdback holdback) {
    return String.join(
        " · ",
        r.media(holdback.media()),
        r.territories(holdback.territories()),
        r.languages(holdback.languages()),
        days(holdback.from(), holdback.to()));
  }

  private String days(Block block) {
    return days(block.from(), block.to());
  }

  private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null && to == null
        ? r.say("days.always")
        : r.say("terms.from-to", from == null ? "…" : r.day(from), to == null ? "…" : r.day(to));
  }

  private void add(List<Fact> facts, String key, String text) {
    facts.add(new Fact(r.say(key), text));
  }
}
