package io.dealstream.dashboard.live;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The topics that are shown. The broker lets the dashboard read no confidential one.
enum Topic {
  DEALS("dealstream.deals", 'd'),
  TITLES("dealstream.titles", 't'),
  ANNOUNCEMENTS("dealstream.announcements", 'a');

  static final List<Topic> ALL = List.of(values());

  private final String name;
  private final char letter;

  Topic(String name, char letter) {
    this.name = name;
    this.letter = letter;
  }

  String topic() {
    return name;
  }

  /// By which places name it; it never changes.
  char letter() {
    return letter;
  }

  static Optional<Topic> named(String name) {
    return Arrays.stream(values()).filter(topic -> topic.name.equals(name)).findFirst();
  }
}
