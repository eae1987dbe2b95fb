package io.dealstream.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the trade press told of sold rights, as facts in the words of the APIs. A property that is
/// missing was not told.
///
/// @param titles facts by international title
/// @param licensees what is known of them beside the name
/// @param leftOut what was told and is not loaded as it was, each with its reason
record Story(
    String story,
    Map<String, ObjectNode> titles,
    Map<String, ObjectNode> licensees,
    List<Sold> licenses,
    Map<String, String> leftOut) {

  /// One license.
  ///
  /// @param suspendedFrom first day on which it may not be used
  /// @param blocks as requests have them, but with the names of titles
  record Sold(String licensee, @Nullable String suspendedFrom, List<ObjectNode> blocks) {}

  static List<Story> all() {
    ObjectMapper json = new ObjectMapper();
    try (InputStream file = Story.class.getResourceAsStream("/stories.json")) {
      return List.of(json.readValue(file, Story[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is known of a licensee, with its name.
  ObjectNode licensee(String name) {
    ObjectNode known = licensees.getOrDefault(name, new ObjectMapper().createObjectNode());
    return known.deepCopy().put("name", name);
  }

  /// The blocks of all licenses that are about a title.
  List<Grant> grants(String title) {
    return licenses.stream()
        .flatMap(sold -> sold.blocks().stream().map(block -> new Grant(sold, block)))
        .filter(grant -> names(grant.block().get("titles")).contains(title))
        .toList();
  }

  /// A block of a license.
  record Grant(Sold sold, ObjectNode block) {}

  /// The texts of a list; none when it is missing.
  static List<String> names(@Nullable JsonNode list) {
    return list == null ? List.of() : list.valueStream().map(JsonNode::asText).toList();
  }

  @Override
  public String toString() {
    return story;
  }
}
