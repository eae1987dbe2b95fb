package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Course;
import io.dealstream.announcement.domain.webhook.SecretMark;
import io.dealstream.announcement.domain.webhook.Standing;
import io.dealstream.announcement.domain.webhook.Target;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is not even sent.
class DispatchTest {
  private static final Claim CLAIM = new Claim(new UUID(1, 1), new UUID(2, 1), 1, 0, 0, 0, null);

  private final Receiver receiver = new Receiver();
  private final SigningKeys keys =
      new SigningKeys(Optional.of("a key of the installation, for tests"), Optional.empty());
  private final HttpPost post =
      new HttpPost(
          (SSLSocketFactory) SSLSocketFactory.getDefault(),
          new HttpPost.Limits(Duration.ofSeconds(5), Duration.ofSeconds(5)));
  private final Dispatch dispatch =
      new Dispatch(new Gate(Names.ofSystem(), true, true), keys, post);

  @AfterEach
  void close() {
    post.close();
    receiver.close();
  }

  @Test
  void nothingIsSentUnsigned() {
    assertThat(dispatch.send(message(2), CLAIM, webhook("another key"), Instant.EPOCH))
        .isEqualTo(new Answer.Failed("the key with which it would be signed is not configured"));
    assertThat(receiver.received()).isEmpty();
  }

  @Test
  void nothingIsSentThatIsLongerThanAMegabyte() {
    Registered webhook = webhook(keys.present().orElseThrow());
    int most = 1024 * 1024;
    assertThat(dispatch.send(message(most), CLAIM, webhook, Instant.EPOCH))
        .isEqualTo(new Answer.Taken());
    assertThat(dispatch.send(message(most + 1), CLAIM, webhook, Instant.EPOCH))
        .isEqualTo(new Answer.Failed("the message is longer than 1048576 bytes"));
    assertThat(receiver.received()).hasSize(1);
  }

  private Registered webhook(String keyId) {
    Target target =
        new Target(receiver.url(), "A receiver", List.of(), Set.of(Announcement.RELEASE_PUBLISHED));
    return new Registered(
        target, List.of(new SecretMark(1, keyId, null)), new Standing.Active(), new Course(1, 0));
  }

  private static Message message(int bytes) {
    return new Message("id", false, new byte[bytes]);
  }
}
