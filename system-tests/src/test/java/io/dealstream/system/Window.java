package io.dealstream.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Rights in one title for some days. What a code contains is written down here by hand, so that
/// nothing of the services' own trees is used to judge them.
record Window(
    UUID title, String media, String territory, LocalDate from, LocalDate to, boolean exclusive) {
  private static final Map<String, String> MEDIA =
      Map.of("LINEAR", "", "FREE_TV", "LINEAR", "PAY_TV", "LINEAR", "SVOD", "", "REMAKE", "");
  private static final Map<String, String> TERRITORIES =
      Map.of("CL", "", "AR", "", "MX", "", "PE", "", "CO", "", "UY", "", "CA", "", "CA-QC", "CA");
  private static final LocalDate FIRST = LocalDate.parse("2040-01-01");

  /// One that overlaps with many others.
  static Window any(List<UUID> titles, Random random) {
    LocalDate from = FIRST.plusDays(random.nextInt(10));
    return new Window(
        one(titles, random),
        one(MEDIA.keySet().stream().sorted().toList(), random),
        one(TERRITORIES.keySet().stream().sorted().toList(), random),
        from,
        from.plusDays(random.nextInt(3)),
        random.nextInt(3) > 0);
  }

  /// As availability shows what a license takes.
  static Window shown(UUID title, JsonNode license) {
    JsonNode rights = license.get("rights");
    return new Window(
        title,
        only(rights.get("media")).asText(),
        only(rights.get("territories")).asText(),
        LocalDate.parse(only(rights.get("terms")).get("from").asText()),
        LocalDate.parse(only(rights.get("terms")).get("to").asText()),
        license.get("exclusive").asBoolean());
  }

  /// Not both can be sold.
  boolean clashes(Window other) {
    return (exclusive || other.exclusive)
        && title.equals(other.title)
        && related(MEDIA, media, other.media)
        && related(TERRITORIES, territory, other.territory)
        && !from.isAfter(other.to)
        && !other.from.isAfter(to);
  }

  String offer() {
    return """
    {"blocks":[{"titleIds":["%s"],"media":["%s"],"territories":["%s"],"from":"%s","to":"%s",
      "exclusive":%s}]}\
    """
        .formatted(title, media, territory, from, to, exclusive);
  }

  private static boolean related(Map<String, String> above, String one, String other) {
    return one.equals(other) || other.equals(above.get(one)) || one.equals(above.get(other));
  }

  private static JsonNode only(JsonNode list) {
    if (list.size() != 1) {
      throw new AssertionError("one was agreed on, not " + list);
    }
    return list.get(0);
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
