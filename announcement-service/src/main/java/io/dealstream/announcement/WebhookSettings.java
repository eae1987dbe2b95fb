package io.dealstream.announcement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// How announcements are sent to webhooks.
@ConfigMapping(prefix = "dealstream.webhooks")
interface WebhookSettings {
  /// The key from which the secrets of all webhooks follow: 32 random characters at least. Without
  /// it none is registered.
  Optional<String> key();

  /// The key before, as long as secrets that follow from it are in use.
  Optional<String> formerKey();

  /// Whether receivers may be in inner networks.
  @WithDefault("false")
  boolean allowPrivateAddresses();

  /// Whether requests may be sent unencrypted.
  @WithDefault("false")
  boolean allowHttp();

  /// How many webhooks there may be.
  @WithDefault("100")
  int most();

  /// The first pause after a failure; it doubles with each further one.
  @WithDefault("5s")
  Duration firstPause();

  @WithDefault("1h")
  Duration longestPause();

  /// How long a receiver may take nothing before its webhook is suspended.
  @WithDefault("3d")
  Duration givesUpAfter();

  /// To one address of the receiver's.
  @WithDefault("5s")
  Duration connectLimit();

  /// From the first byte of the request to the last that is read of the answer.
  @WithDefault("15s")
  Duration answerLimit();
}
