package io.dealstream.dashboard.page.deal;

import com.fasterxml.jackson.databind.JsonNode;
import io.dealstream.dashboard.client.deal.Amount;
import io.dealstream.dashboard.client.deal.Terms;
import io.dealstream.dashboard.client.deal.Terms.Area;
import io.dealstream.dashboard.client.deal.Terms.Block;
import io.dealstream.dashboard.client.deal.Terms.Name;
import io.dealstream.dashboard.page.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says terms in words, line by line. What is not stated is said to be so: it is never guessed.
///
/// @param titles names of the deal's titles
/// @param confidential whether the reader may see periods, runs and holdbacks
record TermsWords(Reader r, Map<UUID, String> titles, boolean confidential) {

  /// One line of terms.
  ///
  /// @param key what it is about; the same in all offers of a deal
  record Line(String key, String label, String text) {}

  List<Line> rights(Terms terms) {
    List<Line> lines = new ArrayList<>();
    int count = terms.blocks().size();
    for (int i = 0; i < count; i++) {
      String before = count == 1 ? "" : r.say("terms.block", i + 1);
      for (Line line : block(terms.blocks().get(i))) {
        lines.add(new Line(i + "." + line.key(), before + line.label(), line.text()));
      }
    }
    return lines;
  }

  List<Line> money(Terms terms) {
    return List.of(
        line("licenseFee", amount(terms.licenseFee())),
        line("minimumGuarantee", amount(terms.minimumGuarantee())));
  }

  private List<Line> block(Block block) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("titles", block.titleIds().stream().map(this::title).collect(comma())));
    if (some(block.episodes())) {
      lines.add(line("episodes", r.number(Objects.requireNonNull(block.episodes()).size())));
    }
    lines.add(line("media", stated(block.media() == null ? null : r.media(block.media()))));
    lines.add(line("territories", territories(block)));
    lines.add(
        line(
            "languages",
            stated(block.languages() == null ? null : r.languages(block.languages()))));
    lines.add(line("exclusive", exclusive(block.exclusive())));
    if (block.channels() != null) {
      lines.add(line("channels", String.join(", ", block.channels())));
    }
    if (confidential) {
      lines.add(line("period", period(block.from(), block.to())));
      lines.add(line("runs", stated(block.runs() == null ? null : r.number(block.runs()))));
      if (some(block.holdbacks())) {
        lines.add(line("holdbacks", r.number(Objects.requireNonNull(block.holdbacks()).size())));
      }
    }
    return lines;
  }

  private Line line(String key, String text) {
    return new Line(key, r.say("terms." + key), text);
  }

  private String title(UUID id) {
    return Objects.requireNonNullElseGet(titles.get(id), () -> r.say("unnamed"));
  }

  private String territories(Block block) {
    if (block.area() != null) {
      return area(block.area());
    }
    return stated(block.territories() == null ? null : r.territories(block.territories()));
  }

  private String area(Area area) {
    String included = r.territories(area.include().stream().map(Name::code).toList());
    return area.exclude().isEmpty()
        ? included
        : r.say(
            "terms.without",
            included,
            r.territories(area.exclude().stream().map(Name::code).toList()));
  }

  private String exclusive(@Nullable Boolean exclusive) {
    return exclusive == null
        ? r.say("terms.unknown")
        : r.say(exclusive ? "terms.exclusive.yes" : "terms.exclusive.no");
  }

  String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return r.say("terms.unknown");
    }
    return r.say(
        "terms.from-to",
        from == null ? r.say("terms.unknown") : r.day(from),
        to == null ? r.say("terms.unknown") : r.day(to));
  }

  private String amount(@Nullable Amount amount) {
    return stated(amount == null ? null : r.money(amount.amount(), amount.currency()));
  }

  private String stated(@Nullable String text) {
    return text == null ? r.say("terms.unknown") : text;
  }

  private static boolean some(@Nullable JsonNode list) {
    return list != null && !list.isEmpty();
  }

  private static Collector<CharSequence, ?, String> comma() {
    return Collectors.joining(", ");
  }
}
