package io.dealstream.local.launch;

import io.dealstream.local.EnvironmentFile;
import io.dealstream.local.Folders;
import io.dealstream.local.LocalFailure;
import io.dealstream.local.Patience;
import io.dealstream.local.Platform;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Service;
import io.dealstream.local.ServiceProcess;
import io.dealstream.local.ServiceUrls;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.Consumer;

/// What `./dealstream` runs: 0 means done, 1 that something was in the way, 2 that the command line
/// was wrong.
public final class Launcher {
  private static final String NOT_RUNNING =
      "Dealstream does not run: start it with ./dealstream up or docker compose up.";

  private final Workplace workplace;
  private final Consumer<String> say;

  Launcher(Workplace workplace, Consumer<String> say) {
    this.workplace = workplace;
    this.say = say;
  }

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("dealstream.root", "."));
    System.exit(run(root, System.getenv(), List.of(arguments), System.out::println));
  }

  /// Runs one command line, and gives the exit code.
  static int run(
      Path root, Map<String, String> environment, List<String> line, Consumer<String> say) {
    try {
      Command command = Command.parse(line);
      new Launcher(Workplace.of(root, environment), say).run(command);
      return 0;
    } catch (Misuse e) {
      System.err.println("dealstream: " + e.getMessage());
      return 2;
    } catch (LocalFailure e) {
      System.err.println("dealstream: " + e.getMessage());
      return 1;
    }
  }

  private void run(Command command) {
    switch (command) {
      case Command.Up up -> new Session(workplace, say).run(Optional.empty(), true);
      case Command.Demo demo ->
          new Session(workplace, say).run(Optional.of(Story.told()), !demo.once());
      case Command.PlayStory play -> playStory();
      case Command.ImportFile file -> importFile(file);
      case Command.Down down -> down();
      case Command.Reset reset -> reset(reset.withoutAsking());
      case Command.Status status -> status();
      case Command.WriteEnvironment env -> writeEnvironment();
      case Command.Token token ->
          say.accept(
              Platform.tokens(settings()).of(token.subject(), token.role(), token.lifetime()));
    }
  }

  private PlatformSettings settings() {
    return workplace.settings();
  }

  private ServiceUrls urls() {
    return ServiceUrls.of(settings().ports());
  }

  private void writeEnvironment() {
    Path file = workplace.root().resolve(".env");
    EnvironmentFile.write(file, settings());
    say.accept("Written: " + file);
  }

  // Whoever started it: containers leave no claim.
  private void requireRunning() {
    boolean runs =
        Claim.taken(settings())
            || Arrays.stream(Service.values()).map(urls()::of).allMatch(ServiceProcess::ready);
    if (!runs) {
      throw new LocalFailure(NOT_RUNNING);
    }
  }

  private void importFile(Command.ImportFile command) {
    SheetOnDisk file = SheetOnDisk.of(command.file(), command.kind());
    requireRunning();
    new Importing(urls(), Platform.tokens(settings()), say).run(file, command);
  }

  private void playStory() {
    requireRunning();
    Story.told().play(urls(), Platform.tokens(settings()), say);
  }

  private void down() {
    if (!Claim.taken(settings())) {
      say.accept("Dealstream does not run.");
      return;
    }
    Claim.holder(settings()).flatMap(ProcessHandle::of).ifPresent(ProcessHandle::destroy);
    if (!Patience.until(() -> !Claim.taken(settings()), Duration.ofSeconds(90))) {
      throw new LocalFailure(
          "Process %d does not end: look into %s."
              .formatted(Claim.holder(settings()).orElse(0L), settings().logs()));
    }
    say.accept("Stopped");
  }

  private void reset(boolean withoutAsking) {
    Path data = settings().data();
    if (!Files.exists(data)) {
      say.accept("There is nothing to remove.");
      return;
    }
    try (Claim claim = Claim.of(settings())) {
      if (!withoutAsking && !agreed(data)) {
        throw new LocalFailure("Nothing was removed.");
      }
      Folders.remove(data);
      say.accept("Removed " + data);
    }
  }

  private boolean agreed(Path data) {
    say.accept("All data in " + data + " will be gone. Type yes to remove it:");
    Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
    return answers.hasNextLine() && answers.nextLine().strip().equals("yes");
  }

  private boolean ready(String name, URI address) {
    boolean up = ServiceProcess.ready(address);
    say.accept("%-22s %s".formatted(name, up ? "ready" : "not ready"));
    return up;
  }

  private void status() {
    boolean ready = true;
    for (Map.Entry<String, Integer> part : settings().ports().byPart().entrySet()) {
      say.accept(
          "%-22s port %d, %s"
              .formatted(
                  part.getKey(),
                  part.getValue(),
                  Patience.listening(part.getValue()) ? "listening" : "silent"));
    }
    for (Service service : Service.values()) {
      ready &= ready(service.serviceName(), urls().of(service));
    }
    ready &= ready(Platform.DASHBOARD, urls().dashboard());
    if (!ready) {
      throw new LocalFailure(
          Claim.taken(settings())
              ? "Not every service is ready; see " + settings().logs() + "."
              : NOT_RUNNING);
    }
  }
}
