package io.dealstream.eventkit;

import java.util.List;
import java.util.Map;

/// What a decider answers: events to append, or why not.
public sealed interface Decision<E> {
  /// The events to append, in order; none at all when the command asks for what is already so.
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// Nothing is appended.
  record Rejected<E>(Rejection why) implements Decision<E> {}

  /// Accepts with these events.
  @SafeVarargs
  static <E> Decision<E> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  /// Accepts without events: it is already so.
  static <E> Decision<E> alreadySo() {
    return new Accepted<>(List.of());
  }

  /// Rejects with a stable code and a sentence for people.
  static <E> Decision<E> reject(String code, String detail) {
    return new Rejected<>(new Rejection(code, detail, Map.of()));
  }
}
