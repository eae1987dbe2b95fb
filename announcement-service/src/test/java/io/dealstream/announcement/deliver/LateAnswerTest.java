package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// An answer to a request that was sent before somebody changed something about the webhook says
/// nothing of how it is now.
class LateAnswerTest {
  private Runnable meanwhile = () -> {};

  @AutoClose private final Receiver former = new Receiver();
  @AutoClose private final Receiver present = new Receiver();

  @AutoClose
  private final Desk desk =
      new Desk(
          host -> {
            // Asked when the request is on its way.
            Runnable now = meanwhile;
            meanwhile = () -> {};
            now.run();
            return List.of(InetAddress.getLoopbackAddress());
          },
          true);

  LateAnswerTest() throws Exception {}

  @Test
  void thatTheFormerAddressIsGoneDoesNotSuspendTheNewOne() {
    UUID id = desk.register(former.url());
    former.answer(410);
    desk.announce("a");
    meanwhile = () -> desk.tell(id, new MoveWebhook(present.url()));
    desk.deliver();
    assertThat(former.headlines()).containsExactly("a");
    assertThat(desk.state(id).isActive()).isTrue();
    assertThat(present.headlines()).containsExactly("a");
  }

  @Test
  void thatTheFormerAddressFailedForDaysDoesNotSuspendTheNewOne() {
    UUID id = desk.register(former.url());
    former.answer(502, 502);
    desk.announce("a");
    desk.deliver();
    desk.clock.add(Desk.GIVES_UP_AFTER);
    meanwhile = () -> desk.tell(id, new MoveWebhook(present.url()));
    desk.deliver();
    assertThat(former.headlines()).containsExactly("a", "a");
    assertThat(desk.state(id).isActive()).isTrue();
    desk.clock.add(Desk.LONGEST_PAUSE);
    desk.deliver();
    assertThat(present.headlines()).containsExactly("a");
  }

  @Test
  void whoResumesOrReplaysHasTheLastWord() {
    UUID id = desk.register(former.url());
    former.answer(410, 410);
    desk.announce("a");
    meanwhile =
        () -> {
          desk.tell(id, new SuspendWebhook(Cause.BY_HAND, "They asked for it"));
          desk.tell(id, new ResumeWebhook());
          meanwhile = () -> desk.tell(id, new ReplayAnnouncements(0));
        };
    desk.deliver();
    assertThat(desk.state(id).isActive()).isTrue();
    assertThat(former.headlines()).containsExactly("a", "a", "a");
  }
}
