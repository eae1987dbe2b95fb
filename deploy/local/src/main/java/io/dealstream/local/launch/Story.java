package io.dealstream.local.launch;

import io.dealstream.local.ServiceUrls;
import io.dealstream.local.Tokens;
import java.util.function.Consumer;

/// What `./dealstream demo` shows: played through the services' public HTTP APIs, as any user's
/// program would.
@FunctionalInterface
interface Story {
  /// Plays every step, telling of each as it happens; a step that fails ends the story with a
  /// `LocalFailure` that names it.
  void play(ServiceUrls urls, Tokens tokens, Consumer<String> say);

  /// The story that this release tells.
  static Story told() {
    return new EveryServiceIsHealthy();
  }
}
