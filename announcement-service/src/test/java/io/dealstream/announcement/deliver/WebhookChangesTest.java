package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.announcement.deliver.Receiver.Received;
import io.dealstream.announcement.domain.webhook.Standing.Cause;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What a receiver gets after people have changed something about it.
class WebhookChangesTest {
  @AutoClose private final Receiver receiver = new Receiver();
  @AutoClose private final Desk desk = new Desk();

  WebhookChangesTest() throws Exception {}

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
}
