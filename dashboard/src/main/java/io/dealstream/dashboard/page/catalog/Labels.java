package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the fields of the forms are called, to say which of them somebody else has changed.
final class Labels {
  private static final Map<String, String> KEYS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kind", "title.kind"),
              Map.entry("internationalTitle", "title.international"),
              Map.entry("originalTitle", "title.original"),
              Map.entry("localTitles", "title.local"),
              Map.entry("year", "title.year"),
              Map.entry("runningTimeMinutes", "title.minutes"),
              Map.entry("countries", "title.countries"),
              Map.entry("genres", "title.genres"),
              Map.entry("cast", "title.cast"),
              Map.entry("crew", "title.crew"),
              Map.entry("seasons", "title.seasons"),
              Map.entry("premieres", "title.premieres"),
              Map.entry("original", "remake.original"),
              Map.entry("remakeOf.title", "remake.title"),
              Map.entry("remakeOf.year", "remake.year"),
              Map.entry("remakeOf.country", "remake.country"),
              Map.entry("synopsis", "title.synopsis"),
              Map.entry("name", "award.name"),
              Map.entry("edition", "award.edition"),
              Map.entry("category", "award.category"),
              Map.entry("level", "award.level"),
              Map.entry("entryOf", "award.entry-of"),
              Map.entry("recipient", "award.recipient"),
              Map.entry("source", "record.source"),
              Map.entry("territory", "filter.territory"),
              Map.entry("channel", "result.channel"),
              Map.entry("metric", "result.metric"),
              Map.entry("comparison", "result.comparison"),
              Map.entry("value", "result.value"),
              Map.entry("scope", "result.scope"),
              Map.entry("period", "result.period"),
              Map.entry("from", "rights.from")));
  private static final List<String> OF_BLOCK =
      List.of("episodes", "territories", "languages", "media", "from", "to", "exclusive");

  private Labels() {}

  /// What stands now in the fields in which something else was written.
  static List<Fact> different(Form written, Form now, Reader r) {
    List<Fact> facts = new ArrayList<>();
    KEYS.forEach((field, key) -> add(facts, r.say(key), field, written, now, r));
    for (int i = 0; i < RightsFields.blocks(now); i++) {
      for (String field : OF_BLOCK) {
        String label = r.say("form.block", i + 1) + ", " + r.say("terms." + field);
        add(facts, label, RightsFields.block(i) + field, written, now, r);
      }
      rests(facts, RightsFields.block(i), written, now, r);
    }
    return facts;
  }

  private static void rests(List<Fact> facts, String block, Form written, Form now, Reader r) {
    for (int row : RightsFields.holdbacks(now, block)) {
      for (String field : RightsFields.OF_HOLDBACK) {
        String label = r.say("rights.rests") + ", " + r.say("terms." + field);
        add(facts, label, RightsFields.holdback(block, row) + field, written, now, r);
      }
    }
  }

  private static void add(
      List<Fact> facts, String label, String field, Form written, Form now, Reader r) {
    if (!lines(written, field).equals(lines(now, field))) {
      String text = text(field.replaceFirst("^b\\d+\\.(?!h)", ""), now.all(field), r);
      facts.add(new Fact(label, text.isEmpty() ? r.say("terms.unknown") : text));
    }
  }

  private static String text(String field, List<String> values, Reader r) {
    String text = String.join(", ", values);
    return switch (field) {
      case "kind", "metric", "comparison" -> r.name(field, text);
      case "level" -> r.name("award", text);
      case "media" -> r.media(values);
      case "exclusive" -> r.say(text.equals("true") ? "terms.exclusive.yes" : "terms.exclusive.no");
      default -> text;
    };
  }

  /// Browsers send lines with another ending than was shown.
  private static List<String> lines(Form form, String field) {
    return form.all(field).stream().flatMap(String::lines).map(String::strip).toList();
  }
}
