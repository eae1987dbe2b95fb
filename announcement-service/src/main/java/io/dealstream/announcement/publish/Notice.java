package io.dealstream.announcement.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Target;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.Json;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.servicekit.engine.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A published event as it is sent to one webhook: CloudEvents 1.0 in the JSON format, with the
/// same attributes that its record on the topic has, but for those that say who did it.
///
/// @param eventId of the event, the same as on the topic
/// @param body JSON text, the same whenever it is made
public record Notice(UUID eventId, String body) {
  public static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";
  private static final String SOURCE = "/dealstream/announcement-service/";
  private static final String SCHEMA = "urn:dealstream:schema:";
  private static final String TEXTS = "texts";

  /// What a webhook is told of an event of the log; nothing when that is not for it.
  public static Optional<Notice> of(RecordedEvent event, Target target) {
    return published(event).stream()
        .filter(one -> isFor(target, Contracts.TYPES.nameOf(one)))
        .findFirst()
        .flatMap(one -> notice(event, one, target.languages()));
  }

  private static List<PublishedEvent> published(RecordedEvent event) {
    return event.streamType().equals(ReleaseEventTypes.STREAM)
        ? ReleasePublisher.publish(
            event.streamId(), ReleaseEventTypes.TYPES.read(event.type(), event.data()))
        : List.of();
  }

  private static boolean isFor(Target target, String type) {
    return Announcement.of(type).filter(target.announcements()::contains).isPresent();
  }

  private static Optional<Notice> notice(
      RecordedEvent event, PublishedEvent published, List<String> languages) {
    ObjectNode data = Json.MAPPER.valueToTree(published);
    if (!languages.isEmpty() && data.get(TEXTS) instanceof ArrayNode texts) {
      keep(texts, languages);
      if (texts.isEmpty()) {
        return Optional.empty();
      }
    }
    String body = Json.write(envelope(event, published).set("data", data));
    return Optional.of(new Notice(event.id(), body));
  }

  private static void keep(ArrayNode texts, List<String> languages) {
    for (int i = texts.size() - 1; i >= 0; i--) {
      JsonNode language = texts.get(i).path("language");
      if (!languages.contains(language.asText())) {
        texts.remove(i);
      }
    }
  }

  private static ObjectNode envelope(RecordedEvent event, PublishedEvent published) {
    String type = Contracts.TYPES.nameOf(published);
    return Json.MAPPER
        .createObjectNode()
        .put("specversion", "1.0")
        .put("id", event.id().toString())
        .put("source", SOURCE + published.topic())
        .put("type", type)
        .put("subject", published.key())
        .put("time", event.recordedAt().toString())
        .put("datacontenttype", "application/json")
        .put("dataschema", SCHEMA + type)
        .put("sequence", Integer.toString(event.version()));
  }

  /// As it is sent.
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
