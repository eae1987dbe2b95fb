package io.dealstream.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// PostgreSQL, Kafka and the keys for tokens, started and set up for every service.
public final class Platform implements AutoCloseable {
  /// The module of the web interface; what it may see on Kafka goes by this name, too.
  public static final String DASHBOARD = Kafka.DASHBOARD;

  // As long as a trial may go on without a restart.
  private static final Duration TRIAL = Duration.ofDays(30);

  private final PlatformSettings settings;
  private final Postgres postgres;
  private final Kafka kafka;
  private final Tokens tokens;
  private final String webhookKey;
  private final String dashboardSecret;

  private Platform(PlatformSettings settings, Servers servers) {
    this.settings = settings;
    PrivateFiles.createFolder(settings.data());
    Secrets secrets = new Secrets(settings.data());
    this.postgres = new Postgres(settings, secrets, servers);
    this.kafka = new Kafka(settings, secrets, servers);
    this.tokens = tokens(settings);
    this.webhookKey = webhookKey(secrets);
    this.dashboardSecret = dashboardSecret(secrets);
  }

  static String webhookKey(Secrets secrets) {
    return secrets.of("webhooks", Service.ANNOUNCEMENT.serviceName());
  }

  static String dashboardSecret(Secrets secrets) {
    return secrets.of("forms", DASHBOARD);
  }

  /// For trying out: a token for each role, as the dashboard takes them.
  static String trialTokens(Tokens tokens, Duration lifetime) {
    return Tokens.ROLES.stream()
        .map(role -> tokens.of(Tokens.personOf(role), role, lifetime))
        .collect(Collectors.joining(" "));
  }

  /// A platform whose parts are not started yet.
  public static Platform prepare(PlatformSettings settings) {
    return new Platform(settings, new Processes());
  }

  /// Starts everything at once; when one part fails, none is left running.
  public static Platform start(PlatformSettings settings) {
    return start(prepare(settings));
  }

  private static Platform start(Platform platform) {
    try {
      Together.start(Map.of("PostgreSQL", platform.postgres, "Kafka", platform.kafka), said -> {});
      return platform;
    } catch (RuntimeException e) {
      platform.close();
      throw e;
    }
  }

  /// The platform that all tests of this JVM share: empty at first, on free ports, gone at the end.
  /// It stands on what [Servers#forTests] names.
  public static Platform forTests() {
    return Shared.PLATFORM;
  }

  /// The tokens of the platform that keeps its data here, whether it runs or not.
  public static Tokens tokens(PlatformSettings settings) {
    PrivateFiles.createFolder(settings.data());
    return new Tokens(SigningKey.keptIn(settings.data().resolve("token-key")));
  }

  public PlatformSettings settings() {
    return settings;
  }

  public Postgres postgres() {
    return postgres;
  }

  public Kafka kafka() {
    return kafka;
  }

  public Tokens tokens() {
    return tokens;
  }

  /// The database `deal`, `catalog` or `announcement`.
  public Database database(String name) {
    return postgres.database(Service.named(name + "-service"));
  }

  /// The environment variables that `deal-service`, `catalog-service`, `announcement-service` or
  /// `dashboard` is configured with.
  public Map<String, String> environment(String serviceName) {
    if (serviceName.equals(DASHBOARD)) {
      return dashboard();
    }
    Service service = Service.named(serviceName);
    Map<String, String> environment = new HashMap<>(usual(service));
    if (service == Service.ANNOUNCEMENT) {
      environment.put("DEALSTREAM_WEBHOOKS_KEY", webhookKey);
    }
    return Map.copyOf(environment);
  }

  /// The dashboard gets tokens to try it out with, and never the key that makes them.
  private Map<String, String> dashboard() {
    ServiceUrls urls = ServiceUrls.of(settings.ports());
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().dashboard())),
        Map.entry("DEALSTREAM_DEAL_URL", urls.deal().toString()),
        Map.entry("DEALSTREAM_CATALOG_URL", urls.catalog().toString()),
        Map.entry("DEALSTREAM_ANNOUNCEMENT_URL", urls.announcement().toString()),
        Map.entry("DEALSTREAM_NEWSROOM_URL", urls.announcement().toString()),
        Map.entry("DEALSTREAM_KAFKA_SERVERS", kafka.bootstrapServers()),
        Map.entry("DEALSTREAM_KAFKA_USER", DASHBOARD),
        Map.entry("DEALSTREAM_KAFKA_PASSWORD", kafka.password(DASHBOARD)),
        Map.entry("DEALSTREAM_OIDC_PUBLIC_KEY", tokens.publicKey()),
        Map.entry("DEALSTREAM_DASHBOARD_SECRET", dashboardSecret),
        Map.entry(EnvironmentFile.TRIAL_TOKENS, trialTokens(tokens, TRIAL)));
  }

  private Map<String, String> usual(Service service) {
    Database database = postgres.database(service);
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(service))),
        Map.entry("DEALSTREAM_DATABASE_URL", database.jdbcUrl()),
        Map.entry("DEALSTREAM_DATABASE_USER", database.user()),
        Map.entry("DEALSTREAM_DATABASE_PASSWORD", database.password()),
        Map.entry("DEALSTREAM_DATABASE_OWNER", database.ownerUser()),
        Map.entry("DEALSTREAM_DATABASE_OWNER_PASSWORD", database.ownerPassword()),
        Map.entry("DEALSTREAM_KAFKA_SERVERS", kafka.bootstrapServers()),
        Map.entry("DEALSTREAM_KAFKA_USER", service.serviceName()),
        Map.entry("DEALSTREAM_KAFKA_PASSWORD", kafka.password(service.serviceName())),
        Map.entry("DEALSTREAM_OIDC_PUBLIC_KEY", tokens.publicKey()));
  }

  @Override
  public void close() {
    try {
      kafka.stop();
    } finally {
      postgres.stop();
    }
  }

  // Loaded, and so started, when first asked for.
  private static final class Shared {
    static final Platform PLATFORM = start();

    private static Platform start() {
      try {
        Path data = Files.createTempDirectory("dealstream-test-");
        Platform platform =
            Platform.start(
                new Platform(new PlatformSettings(data, Ports.free()), Servers.forTests()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.discard(data)));
        return platform;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  // Nobody needs what these processes would write at a clean end.
  private void discard(Path data) {
    kafka.kill();
    postgres.kill();
    Folders.remove(data);
  }
}
