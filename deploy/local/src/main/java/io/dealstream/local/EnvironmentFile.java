package io.dealstream.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The `.env` that docker-compose.yml is filled in with: passwords made at random, the key that
/// this folder's tokens are checked with, and ports.
public final class EnvironmentFile {
  private static final String HEAD =
      """
      # Made by ./dealstream env; .env.example says what each value is for. Nobody else may read this.
      """;

  static final String TRIAL_TOKENS = "DEALSTREAM_DASHBOARD_TRIAL_TOKENS";

  // Unlike what the launcher hands over at each start, the file is written once.
  private static final Duration TRIAL = Duration.ofDays(365);

  private EnvironmentFile() {}

  /// Writes the file for its owner's eyes only; one that is there already stays as it is.
  public static void write(Path file, PlatformSettings settings) {
    if (Files.exists(file)) {
      throw new LocalFailure(
          "The file " + file + " is there already: change it, or remove it to have it made anew.");
    }
    PrivateFiles.write(
        file,
        values(settings).entrySet().stream()
            .map(value -> value.getKey() + "=" + value.getValue() + "\n")
            .collect(Collectors.joining("", HEAD, "")));
  }

  static Map<String, String> values(PlatformSettings settings) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(portName(Platform.DASHBOARD), Integer.toString(settings.ports().dashboard()));
    for (Service service : Service.values()) {
      values.put(portName(service.database()), Integer.toString(settings.ports().of(service)));
    }
    values.put(portName("kafka"), Integer.toString(settings.ports().kafka()));
    Tokens tokens = Platform.tokens(settings);
    values.put("DEALSTREAM_OIDC_PUBLIC_KEY", tokens.publicKey());
    Secrets secrets = new Secrets(settings.data());
    values.put("DEALSTREAM_WEBHOOKS_KEY", Platform.webhookKey(secrets));
    values.put("DEALSTREAM_DASHBOARD_SECRET", Platform.dashboardSecret(secrets));
    values.put(TRIAL_TOKENS, Platform.trialTokens(tokens, TRIAL));
    roles().forEach(role -> password(values, secrets, "postgres", role));
    KafkaUsers.names().forEach(user -> password(values, secrets, "kafka", user));
    return values;
  }

  private static void password(
      Map<String, String> values, Secrets secrets, String part, String user) {
    values.put(Variables.passwordName(part, user), secrets.of(part, user));
  }

  private static Stream<String> roles() {
    Stream<String> own =
        Arrays.stream(Service.values())
            .map(Service::database)
            .flatMap(name -> Stream.of(name, name + "_owner"));
    return Stream.concat(Stream.of(PostgresLogin.SUPERUSER), own);
  }

  private static String portName(String part) {
    return part.toUpperCase(Locale.ROOT) + "_PORT";
  }
}
