package io.dealstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Topics;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.licensee.LicenseeDecider;
import io.dealstream.deal.publish.DealPublisher;
import io.dealstream.deal.publish.LicenseePublisher;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.eventkit.check.HistoryChecker;
import io.dealstream.eventkit.check.HistoryReport;
import io.dealstream.eventkit.relay.Publisher.Publication;
import io.dealstream.local.Folders;
import io.dealstream.local.LocalSystem;
import io.dealstream.local.Part;
import io.dealstream.local.Patience;
import io.dealstream.local.PlatformSettings;
import io.dealstream.local.Ports;
import io.dealstream.servicekit.engine.Contracts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Kills every part of the running system with SIGKILL while people work, and then looks for
/// anything lost, doubled or out of order.
class KillAndRestartTest {
  private static final Duration LIMIT = Duration.ofSeconds(120);
  private static final int PEOPLE = 4;
  private static final int TITLES = 24;

  private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private LocalSystem system;

  @SuppressWarnings("NullAway.Init")
  private People people;

  @BeforeEach
  void start() throws Exception {
    folder = Files.createTempDirectory("dealstream-kill-");
    system = new LocalSystem(Root.PATH, new PlatformSettings(folder, Ports.free()));
    system.start(said -> {});
    people = new People(system);
  }

  @AfterEach
  void stop() {
    system.close();
    Folders.remove(folder);
  }

  @Test
  void nothingIsLostDoubledOrOutOfOrderWhateverIsKilled() throws Exception {
    List<UUID> titles =
        IntStream.range(0, TITLES).mapToObj(n -> people.registerTitle("Film " + n)).toList();
    Load load =
        new Load(system.urls().deal(), system.platform().tokens().of("sales"), titles, PEOPLE);
    try (load) {
      for (int round = 0; round < 2; round++) {
        kill(system.service("deal-service"), load);
      }
      kill(system.service("catalog-service"), load);
      kill(system.service("announcement-service"), load);
      kill(system.platform().kafka(), load);
      kill(system.platform().postgres(), load);
    }
    assertThat(load.surprises()).isEmpty();
    assertThat(load.refusals()).as("the outages were felt").isPositive();
    assertThat(load.signed()).isNotEmpty();
    theLogIsWhole(load);
    thePipelineEqualsTheLog();
    theCatalogShowsEveryLicense(titles);
    everyLicenseIsAnnouncedOnce(titles);
  }

  /// Kills at a moment that is different every time, while work goes on, and waits until it goes on
  /// again.
  private void kill(Part part, Load load) {
    int steps = load.steps() + ThreadLocalRandom.current().nextInt(20, 60);
    until("people get on with their work", () -> load.steps() > steps);
    part.kill();
    part.start();
    int after = load.steps();
    until("people get on after the restart", () -> load.steps() > after + 20);
  }

  private void theLogIsWhole(Load load) throws SQLException {
    until("the relay has sent everything", () -> people.relayPosition() == people.head());
    Map<String, Object> kafka =
        new HashMap<>(system.platform().kafka().clientProperties("deal-service"));
    HistoryChecker checker =
        new HistoryChecker(
            kafka,
            Set.of(Topics.DEALS, Topics.DEAL_TERMS, Topics.LICENSEES),
            KillAndRestartTest::publish);
    try (Connection log = people.connect("deal")) {
      HistoryReport report = checker.check(log, load.acknowledged());
      assertThat(report.violations()).isEmpty();
      assertThat(report.events()).isGreaterThanOrEqualTo(load.steps());
    }
  }

  /// The last event of a deal says its stage: an independent fold of the log, in SQL.
  private void thePipelineEqualsTheLog() {
    String fold =
        """
        select stream_id || ' ' || version || ' ' || case type
            when 'deal.terms-agreed.v1' then 'AGREED'
            when 'deal.license-signed.v1' then 'SIGNED' else 'NEGOTIATING' end
          from event e where stream_type = 'deal'
            and version = (select max(version) from event l where l.stream_id = e.stream_id)
          order by 1\
        """;
    String cards = "select deal_id || ' ' || version || ' ' || stage from deal_card order by 1";
    until(
        "the pipeline equals the log",
        () -> people.column("deal", fold).equals(people.column("deal", cards)));
  }

  private void theCatalogShowsEveryLicense(List<UUID> titles) {
    int signed = people.signedInTheLog();
    until("the catalog shows every license", () -> licensesOf(titles) >= signed);
    assertThat(licensesOf(titles)).isEqualTo(signed);
  }

  private int licensesOf(List<UUID> titles) {
    return titles.stream().mapToInt(id -> people.title(id).get("licenses").size()).sum();
  }

  private void everyLicenseIsAnnouncedOnce(List<UUID> titles) {
    int signed = people.signedInTheLog();
    until("the drafts hold every license", () -> people.drafted(titles) == signed);
    people.publishAll(titles);
    String announced =
        "select data->>'dealId' from event where type like 'release.license-announced%'";
    assertThat(people.column("announcement", announced)).doesNotHaveDuplicates().hasSize(signed);
  }

  private static List<Publication> publish(RecordedEvent event) {
    return switch (event.streamType()) {
      case "deal" ->
          DealPublisher.publish(
                  event.streamId(), DealEventTypes.TYPES.read(event.type(), event.data()))
              .stream()
              .map(Contracts::publication)
              .toList();
      default ->
          Stream.of(
                  LicenseePublisher.publish(
                      event.streamId(), LicenseeDecider.TYPES.read(event.type(), event.data())))
              .map(Contracts::publication)
              .toList();
    };
  }

  private static void until(String what, BooleanSupplier condition) {
    assertThat(Patience.until(condition, LIMIT)).as(what).isTrue();
  }
}
