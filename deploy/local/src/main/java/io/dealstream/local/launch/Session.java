package io.dealstream.local.launch;

import io.dealstream.local.LocalFailure;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Patience;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of the whole system, from the checks to the moment when its last process is gone.
final class Session {
  private static final Duration FOR_EVER = Duration.ofDays(3650);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(3);

  private final Workplace workplace;
  private final Consumer<String> say;
  private volatile Stage stage = Stage.STARTING;

  private enum Stage {
    STARTING,
    SETTLED,
    SIGNALLED,
    OVER
  }

  Session(Workplace workplace, Consumer<String> say) {
    this.workplace = workplace;
    this.say = say;
  }

  /// Starts everything, plays the story if there is one, and stays up when asked to, until a signal
  /// comes or a process is lost.
  void run(Optional<Story> story, boolean stay) {
    try (Claim claim = Claim.of(workplace.settings())) {
      Checks.all(workplace);
      new Build(workplace).run(say);
      try (LocalSystem system = new LocalSystem(workplace.root(), workplace.settings())) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endBySignal(system), "stop"));
        system.start(say);
        story.ifPresent(told -> play(told, system));
        if (stay) {
          say.accept(Welcome.text(system.urls()));
          stage = Stage.SETTLED;
          watch(system);
        }
      }
    } catch (RuntimeException e) {
      // After a signal everything fails that was under way, and the hook has the word.
      Patience.until(() -> stage != Stage.SIGNALLED, STOP_LIMIT);
      throw e;
    } finally {
      stage = Stage.OVER;
    }
  }

  private void play(Story story, LocalSystem system) {
    try {
      story.play(system.urls(), system.platform().tokens(), say);
    } catch (RuntimeException e) {
      throw new LocalFailure(
          "The story stopped: " + e.getMessage() + " See " + workplace.settings().logs() + ".", e);
    }
  }

  private void watch(LocalSystem system) {
    Patience.until(() -> system.lost().isPresent(), FOR_EVER);
    String lost = system.lost().orElseThrow();
    throw new LocalFailure(
        lost + " ended although nobody stopped it; see " + workplace.settings().log(lost) + ".");
  }

  private void endBySignal(LocalSystem system) {
    Stage before = stage;
    if (before == Stage.OVER) {
      return;
    }
    stage = Stage.SIGNALLED;
    say.accept("Stopping ...");
    system.close();
    say.accept("Stopped");
    if (before == Stage.SETTLED) {
      // To be stopped is how a run ends that has nothing more to do: not a failure.
      Runtime.getRuntime().halt(0);
    }
  }
}
