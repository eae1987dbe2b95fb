package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.deliver.Receiver.Answering;
import io.dealstream.announcement.deliver.Receiver.Received;
import io.dealstream.announcement.domain.webhook.Standing;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// When a receiver is tried again that did not take what it got.
class RetriesTest {
  @AutoClose private final Receiver receiver = new Receiver();
  @AutoClose private final Desk desk = new Desk();

  RetriesTest() throws Exception {}

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

  private Duration pause(UUID id) throws SQLException {
    return Duration.between(
        desk.clock.instant(), Objects.requireNonNull(desk.progress(id).nextTryAt()));
  }
}
