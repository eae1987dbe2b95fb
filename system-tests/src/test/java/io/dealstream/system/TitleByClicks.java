package io.dealstream.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The title of the demo's story, as the catalog team writes it into the forms of the dashboard.
record TitleByClicks(Desk carla, JsonNode facts) {
  void register() {
    JsonNode title = facts.get("title");
    carla.follow("Titles").follow("Register a title").choose("Kind", text(title, "/kind"));
    carla.fill("International title", text(title, "/internationalTitle"));
    carla.fill("Original title", text(title, "/originalTitle"));
    carla.fill("Year", text(title, "/year")).fill("Minutes", text(title, "/runningTimeMinutes"));
    carla.fill("Made in", each(title, "countries", ", ", code -> country(code.asText())));
    carla.fill("Genres", each(title, "genres", ", ", JsonNode::asText));
    carla.fill("Cast", each(title, "cast", "\n", one -> pair(one, "name", "character")));
    carla.fill("Crew", each(title, "crew", "\n", one -> pair(one, "name", "role")));
    carla.fill("Local titles", each(title, "localTitles", "\n", TitleByClicks::localTitle));
    carla.fill(
        "Premieres",
        each(
            title,
            "premieres",
            "\n",
            one -> country(text(one, "/territory")) + ": " + text(one, "/day")));
    carla.fill("Year of the other work", text(title, "/remakeOf/year"));
    carla.fill("Country of the other work", country(text(title, "/remakeOf/country")));
    carla.fill("Synopsis", text(title, "/synopsis"));
    carla.press("Register a title").sees("Record an award");
    facts.get("awards").forEach(this::award);
    facts.get("audienceResults").forEach(this::result);
    acquisition(facts.get("acquisition"));
  }

  private void award(JsonNode award) {
    carla.follow("Record an award").fill("Award", text(award, "/name"));
    carla.fill("Edition", text(award, "/edition")).fill("Category", text(award, "/category"));
    carla.choose("How far it got", text(award, "/level"));
    carla.fill("Entered by (country)", country(text(award, "/entryOf")));
    carla.fill("Who says so", text(award, "/source")).press("Record an award");
    carla.sees("Submitted: " + text(award, "/name"));
  }

  private void result(JsonNode result) {
    carla.follow("Record an audience result");
    carla.fill("Territory", country(text(result, "/territory")));
    carla.fill("Channel", text(result, "/channel"));
    carla.choose("What was counted", text(result, "/metric"));
    carla.choose("The figure is", text(result, "/comparison"));
    carla.fill("Figure", text(result, "/value")).fill("Among whom", text(result, "/scope"));
    carla.fill("When it was measured", text(result, "/period"));
    carla.fill("Who says so", text(result, "/source")).press("Record an audience result");
    carla.sees("Audience results");
  }

  private void acquisition(JsonNode acquisition) {
    carla.follow("Record acquired rights").fill("Acquired from", text(acquisition, "/from"));
    carla.fill("Territories", "Worldwide").fill("Languages", "ALL");
    carla.page().locator("details.fold summary").first().click();
    carla.page().locator("input[value=ALL]").first().check();
    carla.choose("Exclusive", text(acquisition, "/blocks/0/exclusive"));
    carla.press("Record acquired rights").sees(text(acquisition, "/from"));
  }

  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static String localTitle(JsonNode one) {
    return "%s (%s): %s"
        .formatted(country(text(one, "/territory")), text(one, "/language"), text(one, "/title"));
  }

  private static String pair(JsonNode one, String name, String what) {
    return one.get(name).asText() + ": " + one.get(what).asText();
  }

  private static String each(
      JsonNode title, String list, String between, Function<JsonNode, String> words) {
    return StreamSupport.stream(title.get(list).spliterator(), false)
        .map(words)
        .collect(Collectors.joining(between));
  }

  /// Empty when nothing is known.
  private static String text(JsonNode node, String place) {
    return node.at(place).asText();
  }
}
