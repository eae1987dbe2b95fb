package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import io.dealstream.system.Story.Sold;
import io.dealstream.system.Storyteller.Told;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The release that the press office makes of a story: what it may announce, said in three
/// languages, held against the facts, and published.
final class StoryReleases {
  private static final List<String> LANGUAGES = List.of("en", "es", "tr");
  private static final List<String> SPELLED =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Pattern COUNT =
      Pattern.compile(" in ([a-z]+|\\d+) (?:countries|territories)");
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int MOST_NAMED = 2;

  private final ObjectMapper json = new ObjectMapper();
  private final LocalSystem system;
  private final People people;

  StoryReleases(LocalSystem system, People people) {
    this.system = system;
    this.people = people;
  }

  /// Licenses that are in force and of which is known where.
  void publish(Story story, Told told) {
    List<Sold> announced = story.licenses().stream().filter(StoryReleases::isAnnounced).toList();
    String release = open(story, told);
    for (String language : LANGUAGES) {
      String text = text(release, language);
      for (Sold sold : story.licenses()) {
        boolean named = announced.contains(sold) && isNameable(story, sold);
        if (named) {
          assertThat(text).contains(sold.licensee());
        } else if (announced.stream().noneMatch(one -> one.licensee().equals(sold.licensee()))) {
          assertThat(text).doesNotContain(sold.licensee());
        }
      }
    }
    theCountIsThatOfTheList(release, story, told);
    theFactsCarryIt(release);
    people.publish("/releases/" + release);
    theNewsroomShows(release);
  }

  static boolean isAnnounced(Sold sold) {
    return sold.suspendedFrom() == null
        && sold.blocks().stream().allMatch(block -> block.has("territories"));
  }

  private static boolean isNameable(Story story, Sold sold) {
    return story.licensee(sold.licensee()).path("nameable").asBoolean(true);
  }

  private String open(Story story, Told told) {
    ObjectNode request = json.createObjectNode().put("reason", "As the trade press told it");
    ArrayNode deals = request.putArray("dealIds");
    for (int i = 0; i < story.licenses().size(); i++) {
      if (isAnnounced(story.licenses().get(i))) {
        deals.add(told.deals().get(i));
      }
    }
    assertThat(Patience.until(() -> isKnown(told), LIMIT))
        .as("the licenses arrive in announcement-service")
        .isTrue();
    URI releases = announcements("/releases");
    return people.call("press", "POST", releases, request.toString()).get("id").asText();
  }

  private boolean isKnown(Told told) {
    String known =
        "select deal_id::text from fact_license union select title_id::text from fact_title";
    Set<String> arrived = new HashSet<>(people.column("announcement", known));
    return arrived.containsAll(told.deals()) && arrived.containsAll(told.titles().values());
  }

  private String text(String release, String language) {
    return people
        .answer(
            "press",
            "GET",
            announcements("/releases/" + release + "/text?language=" + language),
            "")
        .body();
  }

  /// The list is taken from the deals, not from the release.
  private void theCountIsThatOfTheList(String release, Story story, Told told) {
    Set<String> places = new HashSet<>();
    for (int i = 0; i < story.licenses().size(); i++) {
      if (isAnnounced(story.licenses().get(i))) {
        URI deal = system.urls().deal().resolve("/deals/" + told.deals().get(i));
        for (JsonNode block : people.call("legal", "GET", deal, "").at("/license/terms/blocks")) {
          places.addAll(Story.names(block.get("territories")));
        }
      }
    }
    places.remove("WORLD");
    Matcher headline = COUNT.matcher(text(release, "en").lines().findFirst().orElseThrow());
    List<Integer> counted = new ArrayList<>();
    while (headline.find()) {
      counted.add(number(headline.group(1)));
    }
    assertThat(counted).isEqualTo(places.size() > MOST_NAMED ? List.of(places.size()) : List.of());
  }

  private static int number(String word) {
    int spelled = SPELLED.indexOf(word);
    return spelled < 0 ? Integer.parseInt(word) : spelled;
  }

  private void theFactsCarryIt(String release) {
    URI check = announcements("/releases/" + release + "/check");
    JsonNode whole = people.call("press", "POST", check, "{}");
    assertThat(whole.get("verdict").asText()).as(whole.toString()).isEqualTo("CARRIED");
    for (String language : LANGUAGES) {
      ObjectNode asText = json.createObjectNode().put("language", language);
      asText.put("text", text(release, language));
      JsonNode read = people.call("press", "POST", check, asText.toString());
      assertThat(read.get("verdict").asText()).as(read.toString()).isEqualTo("CARRIED");
    }
  }

  private void theNewsroomShows(String release) {
    for (String language : LANGUAGES) {
      URI page = announcements("/releases/" + release + "?language=" + language);
      String slug = people.call("press", "GET", page, "").get("slug").asText();
      URI address = announcements("/newsroom/" + slug);
      assertThat(
              Patience.until(
                  () -> people.answer("viewer", "GET", address, "").statusCode() == 200, LIMIT))
          .as(address.toString())
          .isTrue();
    }
  }

  private URI announcements(String path) {
    return system.urls().announcement().resolve(path);
  }
}
