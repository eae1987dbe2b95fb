package io.dealstream.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/// Versions of published events that nobody writes any more, but that stay on the topics for ever.
public final class OlderTypes {
  /// @param name as in `ce_type`
  /// @param newer the version that its data become
  /// @param change how they become that; may change what it is given
  public record Older(String name, String newer, UnaryOperator<ObjectNode> change) {}

  /// Every older type; tests hold each to a schema and golden samples of its own.
  public static final List<Older> ALL =
      List.of(
          new Older(
              "dealstream.announcements.release-published.v1",
              "dealstream.announcements.release-published.v2",
              OlderTypes::withTexts),
          new Older(
              "dealstream.announcements.release-published.v2",
              "dealstream.announcements.release-published.v3",
              OlderTypes::announcing));

  private OlderTypes() {}

  /// No release was there to correct another.
  private static ObjectNode announcing(ObjectNode release) {
    return release.put("purpose", "ANNOUNCEMENT");
  }

  /// A release had one language.
  private static ObjectNode withTexts(ObjectNode release) {
    ObjectNode text = release.objectNode();
    for (String part : List.of("language", "slug", "headline", "sections")) {
      text.set(part, release.remove(part));
    }
    release.putArray("texts").add(text);
    return release;
  }
}
