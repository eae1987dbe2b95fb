package io.dealstream.announcement.render;

import java.util.List;
import java.util.UUID;

/// What is said, with the events that carry it.
record Sentence(String text, List<UUID> restsOn) {
  Sentence {
    restsOn = restsOn.stream().distinct().sorted().toList();
  }
}
