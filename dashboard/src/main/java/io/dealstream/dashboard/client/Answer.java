package io.dealstream.dashboard.client;

import java.util.Optional;
import java.util.function.Function;

/// What came of a call.
public sealed interface Answer<T> {
  record Good<T>(T thing) implements Answer<T> {}

  /// The service understood, and said no.
  record Refused<T>(Problem problem) implements Answer<T> {}

  /// The service did not answer in time, or not sensibly.
  record Down<T>(Service service) implements Answer<T> {}

  default Optional<T> value() {
    return switch (this) {
      case Good<T>(T thing) -> Optional.of(thing);
      case Refused<T> refused -> Optional.empty();
      case Down<T> down -> Optional.empty();
    };
  }

  default <R> Answer<R> map(Function<T, R> function) {
    return switch (this) {
      case Good<T>(T thing) -> new Good<>(function.apply(thing));
      case Refused<T>(Problem problem) -> new Refused<>(problem);
      case Down<T>(Service service) -> new Down<>(service);
    };
  }
}
