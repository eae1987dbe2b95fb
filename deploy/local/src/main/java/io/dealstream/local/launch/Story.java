package io.dealstream.local.launch;

import io.dealstream.local.ServiceUrls;
import io.dealstream.local.Tokens;
import io.dealstream.local.story.MiracleInCellNo7;
import java.util.function.Consumer;

/// What `./dealstream demo` shows: played through the services' public HTTP APIs, as any user's
/// program would.
@FunctionalInterface
public interface Story {
  /// Plays every step, telling of each as it happens; a step that fails ends the story with an
  /// exception whose message says in one sentence what failed.
  void play(ServiceUrls urls, Tokens tokens, Consumer<String> say);

  /// The story that this release tells.
  static Story told() {
    return new MiracleInCellNo7();
  }
}
