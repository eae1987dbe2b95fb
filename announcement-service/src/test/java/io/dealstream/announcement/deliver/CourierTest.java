package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.announcement.deliver.Receiver.Answering;
import io.dealstream.announcement.deliver.Receiver.Received;
import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Standing;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.Target;
import io.dealstream.announcement.domain.webhook.WebhookCommand.IssueSecret;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.eventkit.Outcome;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a receiver gets, and when.
class CourierTest {
  private final Receiver receiver = new Receiver();

  @SuppressWarnings("NullAway.Init")
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk();
  }

  @AfterEach
  void close() throws SQLException {
    receiver.close();
    desk.close();
  }

  @Test
  void everyAnnouncementSinceTheRegistrationComesOnceInTheOrderOfTheLog() {
    desk.announce("before");
    desk.register(receiver.url());
    desk.announce("a");
    desk.draft();
    desk.announce("b");
    desk.deliver();
    desk.announce("c");
    desk.deliver();
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "b", "c");
  }

  @Test
  void anAnnouncementIsACloudEventThatSaysNothingOfWhoDidIt() {
    desk.register(receiver.url());
    UUID release = desk.announce("a");
    desk.deliver();
    Received got = receiver.received().getFirst();
    assertThat(got.path()).isEqualTo("/hook?token=t0k3n");
    assertThat(got.header("Content-type")).startsWith("application/cloudevents+json");
    assertThat(got.header("User-agent")).startsWith("Dealstream-Webhooks/");
    assertThat(got.headers()).doesNotContainKey("Dealstream-replay");
    assertThat(got.json().get("specversion").asText()).isEqualTo("1.0");
    assertThat(got.json().get("type").asText())
        .matches("dealstream\\.announcements\\.release-published\\.v\\d+");
    assertThat(got.json().get("source").asText())
        .isEqualTo("/dealstream/announcement-service/dealstream.announcements");
    assertThat(got.json().get("subject").asText()).isEqualTo(release.toString());
    assertThat(got.json().at("/data/releaseId").asText()).isEqualTo(release.toString());
    assertThat(got.json().at("/data/texts")).hasSize(2);
    assertThat(got.body()).doesNotContain("paula.press", "restsOn", "handWritten");
  }

  @Test
  void onlyTextsInTheLanguagesThatWereAskedForAreSent() {
    desk.register(target(receiver.url(), List.of("es"), EnumSet.allOf(Announcement.class)));
    desk.register(target(receiver.url(), List.of("tr"), EnumSet.allOf(Announcement.class)));
    desk.announce("a");
    desk.deliver();
    assertThat(receiver.received()).hasSize(1);
    assertThat(receiver.received().getFirst().json().at("/data/texts")).hasSize(1);
    assertThat(receiver.received().getFirst().json().at("/data/texts/0/language").asText())
        .isEqualTo("es");
  }

  @Test
  void correctionsAndRetractionsFollowTheirRelease() {
    desk.register(target(receiver.url(), List.of("es"), EnumSet.allOf(Announcement.class)));
    UUID release = desk.announce("a");
    desk.correct(release);
    desk.announce("b");
    desk.retract(release);
    desk.deliver();
    assertThat(receiver.received().stream().map(one -> one.json().get("type").asText()))
        .extracting(type -> type.replaceAll("^dealstream\\.announcements\\.|\\.v\\d+$", ""))
        .containsExactly(
            "release-published", "release-corrected", "release-published", "release-retracted");
    assertThat(receiver.received().getLast().json().at("/data/releaseId").asText())
        .isEqualTo(release.toString());
  }

  @Test
  void whatAWebhookDidNotAskForIsPassedOver() throws SQLException {
    UUID id =
        desk.register(
            target(receiver.url(), List.of(), EnumSet.of(Announcement.RELEASE_RETRACTED)));
    UUID release = desk.announce("a");
    desk.correct(release);
    desk.deliver();
    assertThat(receiver.received()).isEmpty();
    assertThat(desk.progress(id).waiting()).isZero();
    assertThat(desk.progress(id).lastSuccessAt()).isNull();
    desk.retract(release);
    desk.deliver();
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void oneThatIsNotTakenHoldsUpThoseBehindItAndNobodyElse() throws SQLException {
    try (Receiver other = new Receiver()) {
      UUID id = desk.register(receiver.url());
      desk.register(other.url());
      receiver.answer(500);
      desk.announce("a");
      desk.announce("b");
      desk.deliver();
      assertThat(receiver.headlines()).containsExactly("a");
      assertThat(other.headlines()).containsExactly("a", "b");
      Progress waiting = desk.progress(id);
      assertThat(waiting.waiting()).isEqualTo(2);
      assertThat(waiting.failures()).isEqualTo(1);
      assertThat(waiting.lastFailure()).isEqualTo("the receiver answered 500");
      assertThat(waiting.nextTryAt()).isEqualTo(desk.clock.instant().plus(Desk.FIRST_PAUSE));
      desk.clock.add(Desk.FIRST_PAUSE.minusSeconds(1));
      desk.deliver();
      assertThat(receiver.headlines()).containsExactly("a");
      desk.clock.add(Duration.ofSeconds(1));
      desk.deliver();
      assertThat(receiver.headlines()).containsExactly("a", "a", "b");
      assertThat(desk.progress(id).failures()).isZero();
      assertThat(desk.progress(id).lastSuccessAt()).isEqualTo(desk.clock.instant());
    }
  }

  @Test
  void everyTryHasTheSameIdAndAMomentAndSignatureOfItsOwn() {
    UUID id = desk.register(receiver.url());
    receiver.answer(500);
    desk.announce("a");
    desk.deliver();
    desk.clock.add(Desk.FIRST_PAUSE);
    desk.deliver();
    Received first = receiver.received().getFirst();
    Received second = receiver.received().getLast();
    assertThat(second.header("Webhook-id")).isEqualTo(first.header("Webhook-id"));
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Webhook-signature")).isNotEqualTo(first.header("Webhook-signature"));
    String secret = desk.keys.secretText(id, desk.state(id).secrets().getFirst()).orElseThrow();
    assertThat(Verification.accepts(first, secret)).isTrue();
    assertThat(Verification.accepts(second, secret)).isTrue();
    assertThat(second.header("Webhook-timestamp"))
        .isEqualTo(Long.toString(desk.clock.instant().getEpochSecond()));
  }

  @Test
  void pausesDoubleUpToALimit() throws SQLException {
    UUID id = desk.register(receiver.url());
    receiver.answer(500, 500, 500, 500, 500, 500, 500, 500);
    desk.announce("a");
    for (int i = 0; i < 8; i++) {
      desk.deliver();
      Duration doubled = Desk.FIRST_PAUSE.multipliedBy(1L << i);
      Duration pause = doubled.compareTo(Desk.LONGEST_PAUSE) < 0 ? doubled : Desk.LONGEST_PAUSE;
      assertThat(desk.progress(id).nextTryAt()).isEqualTo(desk.clock.instant().plus(pause));
      desk.clock.add(pause);
    }
    desk.deliver();
    assertThat(receiver.headlines()).hasSize(9);
    assertThat(desk.progress(id).waiting()).isZero();
  }

  @Test
  void aReceiverThatAsksForTimeGetsIt() throws SQLException {
    UUID id = desk.register(receiver.url());
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            desk.clock.instant().plusSeconds(600 + 300).atZone(ZoneOffset.UTC));
    receiver.answer(
        new Answering(429, "600"),
        new Answering(503, date),
        new Answering(503, "999999999"),
        new Answering(503, "soon"));
    desk.announce("a");
    desk.deliver();
    assertThat(pause(id)).isEqualTo(Duration.ofSeconds(600));
    desk.clock.add(Duration.ofSeconds(600));
    desk.deliver();
    assertThat(pause(id)).isEqualTo(Duration.ofSeconds(300));
    desk.clock.add(Duration.ofSeconds(300));
    desk.deliver();
    assertThat(pause(id)).isEqualTo(Duration.ofDays(1));
    desk.clock.add(Duration.ofDays(1));
    desk.deliver();
    assertThat(pause(id)).isEqualTo(Desk.FIRST_PAUSE.multipliedBy(8));
  }

  @Test
  void aReceiverThatIsGoneIsLeftAlone() {
    UUID id = desk.register(receiver.url());
    receiver.answer(410);
    desk.announce("a");
    desk.deliver();
    desk.clock.add(Duration.ofDays(30));
    desk.deliver();
    assertThat(receiver.received()).hasSize(1);
    assertThat(desk.state(id).standing())
        .isEqualTo(new Standing.Suspended(Cause.GONE, "the receiver answered 410: it is gone"));
  }

  @Test
  void aReceiverThatTakesNothingForDaysIsSuspendedAndNothingIsLost() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    for (int day = 0; day < 4; day++) {
      receiver.answer(502);
      desk.deliver();
      desk.announce("b" + day);
      desk.clock.add(Duration.ofDays(1));
    }
    desk.deliver();
    assertThat(receiver.received()).hasSize(4);
    assertThat(desk.state(id).isActive()).isFalse();
    assertThat(desk.waiting.figures(desk.clock.instant()).suspended()).isEqualTo(1);
    desk.tell(id, new ResumeWebhook());
    desk.deliver();
    assertThat(receiver.headlinesOnce()).containsExactly("a", "b0", "b1", "b2", "b3");
  }

  @Test
  void aRedirectIsNotFollowed() throws SQLException {
    try (Receiver inside = new Receiver()) {
      UUID id = desk.register(receiver.url());
      receiver.answer(307);
      desk.announce("a");
      desk.deliver();
      assertThat(inside.received()).isEmpty();
      assertThat(desk.progress(id).lastFailure())
          .isEqualTo("the receiver answered 307; redirects are not followed");
    }
  }

  @Test
  void aSuspendedWebhookGetsNothingUntilItIsResumedAndThenAll() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.tell(id, new SuspendWebhook(Cause.BY_HAND, "They asked for it"));
    desk.announce("a");
    desk.announce("b");
    desk.deliver();
    assertThat(receiver.received()).isEmpty();
    assertThat(desk.progress(id).waiting()).isEqualTo(2);
    desk.tell(id, new ResumeWebhook());
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "b");
  }

  @Test
  void aMovedWebhookIsTriedAtOnceAtItsNewAddress() {
    UUID id = desk.register(URI.create("http://127.0.0.1:1/closed"));
    desk.announce("a");
    desk.deliver();
    desk.tell(id, new MoveWebhook(receiver.url()));
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a");
  }

  @Test
  void aReplaySendsAgainWithTheSameIdsAndSaysSo() {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    desk.announce("b");
    UUID release = desk.announce("c");
    desk.deliver();
    desk.tell(id, new ReplayAnnouncements(desk.log.before(release).orElseThrow() - 1));
    desk.announce("d");
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "b", "c", "b", "c", "d");
    assertThat(receiver.headlinesOnce()).containsExactly("a", "b", "c", "d");
    assertThat(receiver.received().stream().map(one -> one.header("Dealstream-replay")))
        .containsExactly("", "", "", "true", "true", "");
  }

  @Test
  void aReplayPassesOverNothingThatWaits() {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    UUID later = desk.announce("b");
    desk.tell(id, new ReplayAnnouncements(desk.log.before(later).orElseThrow()));
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "b");
  }

  @Test
  void aReplayThatBeginsWhileARequestIsUnderWayIsNotUndoneByIt() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    desk.deliver();
    desk.announce("b");
    Claim claim = desk.claim().getFirst();
    desk.tell(id, new ReplayAnnouncements(0));
    assertThat(desk.courses.moveOn(claim, claim.delivered() + 1, null, desk.clock.instant()))
        .isFalse();
    desk.courier().walk(claim, () -> true);
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "a", "b");
  }

  @Test
  void anotherSecretIsAddedAtOnceAndTheFormerOneLeavesInTime() {
    UUID id = desk.register(receiver.url());
    String first = desk.keys.secretText(id, desk.state(id).secrets().getLast()).orElseThrow();
    desk.tell(
        id,
        new IssueSecret(
            desk.keys.present().orElseThrow(),
            desk.clock.instant(),
            desk.clock.instant().plus(Duration.ofHours(1))));
    String second = desk.keys.secretText(id, desk.state(id).secrets().getLast()).orElseThrow();
    desk.announce("a");
    desk.deliver();
    desk.clock.add(Duration.ofHours(1));
    desk.announce("b");
    desk.deliver();
    Received both = receiver.received().getFirst();
    Received one = receiver.received().getLast();
    assertThat(first).isNotEqualTo(second);
    assertThat(Verification.accepts(both, first)).isTrue();
    assertThat(Verification.accepts(both, second)).isTrue();
    assertThat(Verification.accepts(one, first)).isFalse();
    assertThat(Verification.accepts(one, second)).isTrue();
  }

  @Test
  void aRemovedWebhookGetsNothingMore() throws SQLException {
    UUID id = desk.register(receiver.url());
    desk.announce("a");
    desk.tell(id, new RemoveWebhook());
    desk.deliver();
    assertThat(receiver.received()).isEmpty();
    assertThat(desk.waiting.from(id, 1)).isEmpty();
    assertThat(desk.tell(id, new ResumeWebhook())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void noSecretIsKeptAnywhere() throws SQLException {
    UUID id = desk.register(receiver.url());
    String secret = desk.keys.secretText(id, desk.state(id).secrets().getLast()).orElseThrow();
    desk.announce("a");
    receiver.answer(500);
    desk.deliver();
    String kept = desk.schema.dump("event") + desk.schema.dump("webhook_course");
    assertThat(kept)
        .contains(id.toString())
        .doesNotContain("whsec_", secret.substring("whsec_".length()));
  }

  @Test
  void oneWebhookTooManyIsRefusedAndLeavesNothing() throws SQLException {
    for (int i = 0; i < Desk.MOST; i++) {
      desk.register(receiver.url());
    }
    assertThatThrownBy(() -> desk.register(receiver.url()))
        .hasMessageContaining(CourseRows.TOO_MANY_WEBHOOKS);
    List<Progress> all = desk.waiting.from(new UUID(0, 0), Desk.MOST + 1);
    assertThat(all).hasSize(Desk.MOST);
    desk.tell(all.getFirst().webhookId(), new RemoveWebhook());
    desk.register(receiver.url());
  }

  private Duration pause(UUID id) throws SQLException {
    return Duration.between(
        desk.clock.instant(), Objects.requireNonNull(desk.progress(id).nextTryAt()));
  }

  private static Target target(URI url, List<String> languages, Set<Announcement> announcements) {
    return new Target(url, "A receiver", languages, announcements);
  }
}
