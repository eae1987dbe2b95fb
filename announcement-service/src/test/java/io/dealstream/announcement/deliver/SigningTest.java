package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.announcement.domain.webhook.SecretMark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String OTHER_KEY = "fedcba9876543210fedcba9876543210";
  private static final UUID WEBHOOK = new UUID(1, 1);

  /// The example that the libraries of Standard Webhooks are tested with.
  @Test
  void signsAsStandardWebhooksSays() {
    byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            Signature.of(
                List.of(secret),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void secretsFollowFromTheKeyAndAreAllDifferent() {
    SigningKeys keys = new SigningKeys(Optional.of(KEY), Optional.empty());
    String id = keys.present().orElseThrow();
    String one = keys.secretText(WEBHOOK, new SecretMark(1, id, null)).orElseThrow();
    assertThat(one).startsWith("whsec_");
    assertThat(Base64.getDecoder().decode(one.substring("whsec_".length()))).hasSize(32);
    assertThat(
            new SigningKeys(Optional.of(KEY), Optional.empty())
                .secretText(WEBHOOK, new SecretMark(1, id, null)))
        .as("after a restart")
        .contains(one);
    assertThat(keys.secretText(WEBHOOK, new SecretMark(2, id, null)).orElseThrow())
        .isNotEqualTo(one);
    assertThat(keys.secretText(new UUID(1, 2), new SecretMark(1, id, null)).orElseThrow())
        .isNotEqualTo(one);
  }

  @Test
  void aFormerKeyStillSignsWhatFollowedFromIt() {
    SigningKeys before = new SigningKeys(Optional.of(KEY), Optional.empty());
    SecretMark mark = new SecretMark(1, before.present().orElseThrow(), null);
    SigningKeys after = new SigningKeys(Optional.of(OTHER_KEY), Optional.of(KEY));
    assertThat(after.present()).isNotEqualTo(before.present());
    assertThat(after.secretText(WEBHOOK, mark)).isEqualTo(before.secretText(WEBHOOK, mark));
    SigningKeys without = new SigningKeys(Optional.of(OTHER_KEY), Optional.empty());
    assertThat(without.secretText(WEBHOOK, mark)).isEmpty();
  }

  @Test
  void aKeyThatCanBeGuessedIsRefusedAndNoKeyAtAllIsNone() {
    assertThatThrownBy(() -> new SigningKeys(Optional.of("short"), Optional.empty()))
        .hasMessageContaining("32 characters");
    assertThat(new SigningKeys(Optional.empty(), Optional.empty()).present()).isEmpty();
  }
}
