package io.dealstream.announcement.domain.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.eventkit.EventTypes;

/// Brings events of releases that were stored in older shapes to the present one.
final class OlderReleases {
  private OlderReleases() {}

  static EventTypes.Builder<ReleaseEvent> readBy(EventTypes.Builder<ReleaseEvent> types) {
    return types
        .upcast(
            "release.release-published.v1",
            "release.release-published.v2",
            OlderReleases::withTexts)
        .upcast(
            "release.release-published.v2",
            "release.release-published.v3",
            OlderReleases::unscheduled)
        .upcast("release.quote-added.v1", "release.quote-added.v2", OlderReleases::inEnglish);
  }

  /// Releases went out by hand, to announce something, and what their facts said was not kept.
  private static ObjectNode unscheduled(ObjectNode published) {
    published.putArray("told");
    return published.put("purpose", "ANNOUNCEMENT").put("late", false);
  }

  /// Quotes were English, and nobody was asked whether the speaker agrees.
  private static ObjectNode inEnglish(ObjectNode added) {
    ((ObjectNode) added.get("quote")).put("language", "en").put("consent", false);
    return added;
  }

  /// A release had one language, and its paragraphs were proven as a whole.
  private static ObjectNode withTexts(ObjectNode published) {
    JsonNode text = published.remove("text");
    for (JsonNode section : text.get("sections")) {
      ((ObjectNode) section).put("handWritten", false);
      for (JsonNode paragraph : section.get("paragraphs")) {
        ObjectNode whole = (ObjectNode) paragraph;
        ObjectNode sentence = whole.objectNode();
        sentence.set("text", whole.remove("text"));
        sentence.set("restsOn", whole.remove("restsOn"));
        whole.putArray("sentences").add(sentence);
      }
    }
    ObjectNode only = published.objectNode();
    only.set("slug", published.remove("slug"));
    only.set("text", text);
    published.putArray("texts").add(only);
    return published;
  }
}
