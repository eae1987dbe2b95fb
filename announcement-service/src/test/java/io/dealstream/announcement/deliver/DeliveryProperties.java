package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.deliver.Receiver.Answering;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever a receiver answers, and whatever happens to its webhook and to those who send: what it
/// has in the end, without doubles, is the log.
class DeliveryProperties {
  @SuppressWarnings("NullAway.Init")
  private static Desk desk;

  @BeforeContainer
  static void open() throws Exception {
    desk = new Desk();
  }

  @AfterContainer
  static void close() throws SQLException {
    desk.close();
  }

  /// What may happen, in any order.
  sealed interface Step {
    record Announced() implements Step {}

    /// The receiver answers the next request so.
    record Answers(int status) implements Step {}

    /// The couriers of an instance go round.
    record Delivered() implements Step {}

    /// Somebody claims the webhook and dies.
    record Died() implements Step {}

    record TimePassed(int minutes) implements Step {}

    /// All from so many announcements ago on.
    record Replayed(int back) implements Step {}

    record Suspended() implements Step {}

    record Resumed() implements Step {}
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(new Step.Announced())),
            Tuple.of(6, Arbitraries.just(new Step.Delivered())),
            Tuple.of(4, Arbitraries.of(500, 404, 302, 429, 503, 200, 410).map(Step.Answers::new)),
            Tuple.of(1, Arbitraries.just(new Step.Died())),
            Tuple.of(3, Arbitraries.integers().between(1, 30).map(Step.TimePassed::new)),
            Tuple.of(1, Arbitraries.integers().between(1, 4).map(Step.Replayed::new)),
            Tuple.of(1, Arbitraries.just(new Step.Suspended())),
            Tuple.of(1, Arbitraries.just(new Step.Resumed())))
        .list()
        .ofMaxSize(25)
        .map(List::copyOf);
  }

  @Property(tries = 60)
  void whatAReceiverHasInTheEndWithoutDoublesIsTheLog(@ForAll("steps") List<Step> steps)
      throws SQLException {
    Receiver receiver = new Receiver();
    UUID id = desk.register(receiver.url());
    try (receiver) {
      List<String> announced = new ArrayList<>();
      List<UUID> releases = new ArrayList<>();
      for (Step step : steps) {
        take(step, id, receiver, announced, releases);
        List<String> got = receiver.headlinesOnce();
        assertThat(got).isEqualTo(announced.subList(0, got.size()));
      }
      drain(id);
      assertThat(receiver.headlinesOnce()).isEqualTo(announced);
    } finally {
      desk.tell(id, new RemoveWebhook());
    }
  }

  private static void take(
      Step step, UUID id, Receiver receiver, List<String> announced, List<UUID> releases)
      throws SQLException {
    switch (step) {
      case Step.Announced() -> {
        announced.add("n" + announced.size());
        releases.add(desk.announce(announced.getLast()));
      }
      case Step.Answers(int status) -> receiver.answer(new Answering(status, null));
      case Step.Delivered() -> desk.deliver();
      case Step.Died() -> desk.courses.claim(UUID.randomUUID(), desk.clock.instant());
      case Step.TimePassed(int minutes) -> desk.clock.add(Duration.ofMinutes(minutes));
      case Step.Replayed(int back) when !releases.isEmpty() -> {
        UUID from = releases.get(Math.max(0, releases.size() - back));
        desk.tell(id, new ReplayAnnouncements(desk.log.before(from).orElseThrow()));
      }
      case Step.Replayed nothing -> {}
      case Step.Suspended() -> desk.tell(id, new SuspendWebhook(Cause.BY_HAND, "for a while"));
      case Step.Resumed() -> desk.tell(id, new ResumeWebhook());
    }
  }

  /// Every planned answer is used up in time, whatever it was.
  private static void drain(UUID id) throws SQLException {
    for (int i = 0; i < 100 && desk.progress(id).waiting() > 0; i++) {
      desk.tell(id, new ResumeWebhook());
      desk.clock.add(Duration.ofHours(1));
      desk.deliver();
    }
  }
}
