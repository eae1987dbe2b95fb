package io.dealstream.announcement.deliver;

import io.dealstream.announcement.deliver.Admission.Admitted;
import io.dealstream.announcement.deliver.Admission.Refused;
import io.dealstream.announcement.domain.webhook.SecretMark;
import io.dealstream.announcement.domain.webhook.Webhook.Registered;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// One try to deliver a message: looks at the address, signs, sends.
public final class Dispatch {
  /// No release is as long as that: longer ones are not published. It would never be taken, and
  /// hold up all that follows.
  private static final int MOST_BYTES = 1024 * 1024;

  private final Gate gate;
  private final SigningKeys keys;
  private final HttpPost post;

  public Dispatch(Gate gate, SigningKeys keys, HttpPost post) {
    this.gate = gate;
    this.keys = keys;
    this.post = post;
  }

  Answer send(Message message, Claim claim, Registered webhook, Instant now) {
    List<byte[]> secrets = secrets(claim, webhook, now);
    if (secrets.isEmpty()) {
      return new Answer.Failed("the key with which it would be signed is not configured");
    }
    if (message.body().length > MOST_BYTES) {
      return new Answer.Failed("the message is longer than " + MOST_BYTES + " bytes");
    }
    return switch (gate.admit(webhook.target().url())) {
      case Refused(String why) -> new Answer.Failed("the url " + why);
      case Admitted to -> send(to, message, secrets, now);
    };
  }

  private Answer send(Admitted to, Message message, List<byte[]> secrets, Instant now) {
    try {
      return Answer.of(post.send(to, message.headers(secrets, now), message.body()), now);
    } catch (SSLException e) {
      // What it says in detail is about the receiver's certificate, but may quote addresses.
      return new Answer.Failed("no secure connection: the receiver's certificate is not accepted");
    } catch (IOException e) {
      return new Answer.Failed(Optional.ofNullable(e.getMessage()).orElse("no connection"));
    }
  }

  private List<byte[]> secrets(Claim claim, Registered webhook, Instant now) {
    return webhook.secrets().stream()
        .filter(mark -> mark.isValid(now))
        .sorted((a, b) -> Integer.compare(b.generation(), a.generation()))
        .map((SecretMark mark) -> keys.secret(claim.webhookId(), mark))
        .flatMap(Optional::stream)
        .toList();
  }
}
