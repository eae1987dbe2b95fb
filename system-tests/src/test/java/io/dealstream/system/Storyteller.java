package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import io.dealstream.system.Story.Sold;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Loads stories through the public APIs, as people would who type in old contracts.
final class Storyteller {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final LocalSystem system;
  private final People people;

  Storyteller(LocalSystem system, People people) {
    this.system = system;
    this.people = people;
  }

  /// The ids under which a story was loaded.
  ///
  /// @param deals in the order of the story's licenses
  record Told(Map<String, String> titles, Map<String, String> licensees, List<String> deals) {}

  Told tell(Story story) {
    Map<String, String> titles = new LinkedHashMap<>();
    story.titles().forEach((name, facts) -> titles.put(name, register(name, facts)));
    untilDealServiceKnows(titles);
    Map<String, String> licensees = new LinkedHashMap<>();
    for (Sold sold : story.licenses()) {
      licensees.computeIfAbsent(
          sold.licensee(), name -> post("sales", "/licensees", story.licensee(name)));
    }
    List<String> deals =
        story.licenses().stream().map(sold -> record(sold, titles, licensees)).toList();
    return new Told(titles, licensees, deals);
  }

  private String register(String name, ObjectNode facts) {
    URI address = system.urls().catalog().resolve("/titles");
    ObjectNode title = facts.deepCopy().put("internationalTitle", name);
    return people.call("catalog", "POST", address, title.toString()).get("id").asText();
  }

  private void untilDealServiceKnows(Map<String, String> titles) {
    String known = "select title_id::text from title_entry";
    assertThat(
            Patience.until(() -> people.column("deal", known).containsAll(titles.values()), LIMIT))
        .as("the titles arrive in deal-service")
        .isTrue();
  }

  private String record(Sold sold, Map<String, String> titles, Map<String, String> licensees) {
    ObjectNode request = json.createObjectNode();
    request.put("licenseeId", licensees.get(sold.licensee()));
    request.put("reason", "As the trade press told it");
    ArrayNode blocks = request.putArray("blocks");
    for (ObjectNode told : sold.blocks()) {
      ObjectNode block = told.deepCopy();
      ArrayNode ids = block.putArray("titleIds");
      Story.names(block.remove("titles")).forEach(name -> ids.add(titles.get(name)));
      blocks.add(block);
    }
    String deal = post("sales", "/licenses", request);
    if (sold.suspendedFrom() != null) {
      ObjectNode stop = json.createObjectNode().put("effectiveOn", sold.suspendedFrom());
      post("legal", "/deals/" + deal + "/suspension", stop.put("reason", "Not to be aired"));
    }
    return deal;
  }

  private String post(String role, String path, JsonNode body) {
    URI address = system.urls().deal().resolve(path);
    return people.call(role, "POST", address, body.toString()).get("id").asText();
  }
}
