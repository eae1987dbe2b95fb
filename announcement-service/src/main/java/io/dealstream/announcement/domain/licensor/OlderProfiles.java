package io.dealstream.announcement.domain.licensor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.eventkit.EventTypes;

/// Brings descriptions of the licensor that were stored in an older shape to the present one.
final class OlderProfiles {
  private OlderProfiles() {}

  static EventTypes.Builder<LicensorEvent> readBy(EventTypes.Builder<LicensorEvent> types) {
    return types.upcast(
        "licensor.licensor-described.v1",
        "licensor.licensor-described.v2",
        OlderProfiles::withBoilerplates);
  }

  /// There was one text, in English, for all times.
  private static ObjectNode withBoilerplates(ObjectNode described) {
    ObjectNode profile = (ObjectNode) described.get("profile");
    JsonNode about = profile.remove("about");
    ArrayNode boilerplates = profile.putArray("boilerplates");
    if (about != null && !about.isNull()) {
      boilerplates.addObject().put("language", "en").set("text", about);
    }
    return described;
  }
}
