package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.page.Body;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.MediaNames;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads acquired rights out of a form, as the service takes them. Nothing of these is unknown:
/// what is not stated was not acquired, and the service says what is missing.
record RightsBody(Form form, Reader r) {
  private static final Pattern EPISODES =
      Pattern.compile("(\\d+)(?:\\s*:\\s*(?:(\\d*)\\s*[-–]\\s*(\\d*)|(\\d+)))?");

  Map<String, Object> body() {
    List<Map<String, Object>> blocks =
        IntStream.range(0, RightsFields.blocks(form))
            .mapToObj(i -> block(RightsFields.block(i)))
            .toList();
    return new Body()
        .text(form, "from")
        .put(RightsFields.BLOCKS, blocks)
        .text(form, "reason")
        .fields();
  }

  private Map<String, Object> block(String prefix) {
    Map<String, Object> block = area(prefix);
    block.put("media", form.all(prefix + "media"));
    return new Body(block)
        .put("episodes", list(prefix + "episodes").map(RightsBody::part).toList())
        .put("exclusive", form.text(prefix + "exclusive"))
        .put(
            "holdbacks",
            RightsFields.holdbacks(form, prefix).stream()
                .map(row -> holdback(RightsFields.holdback(prefix, row)))
                .toList())
        .fields();
  }

  private Map<String, Object> holdback(String prefix) {
    Map<String, Object> holdback = area(prefix);
    holdback.put("media", MediaNames.codes(form.text(prefix + "media"), r));
    return holdback;
  }

  /// What may not be missing is sent empty as well, so that the service names it.
  private Map<String, Object> area(String prefix) {
    Map<String, Object> area =
        new Body()
            .put(
                "excludedTerritories",
                TerritoryNames.codes(form.text(prefix + "excludedTerritories"), r))
            .put("from", form.text(prefix + "from"))
            .put("to", form.text(prefix + "to"))
            .fields();
    area.put("territories", TerritoryNames.codes(form.text(prefix + "territories"), r));
    area.put("languages", list(prefix + "languages").toList());
    return area;
  }

  private static Object part(String text) {
    Matcher part = EPISODES.matcher(text);
    if (!part.matches()) {
      return text;
    }
    String only = Objects.requireNonNullElse(part.group(4), "");
    return new Body()
        .put("season", part.group(1))
        .put("first", only + Objects.requireNonNullElse(part.group(2), ""))
        .put("last", only + Objects.requireNonNullElse(part.group(3), ""))
        .fields();
  }

  private Stream<String> list(String field) {
    return Arrays.stream(form.text(field).split("[,;]"))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }
}
