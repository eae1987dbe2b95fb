package io.dealstream.announcement.domain.webhook;

import java.util.List;

/// An address outside that is told of announcements.
public sealed interface Webhook {
  record NotRegistered() implements Webhook {}

  /// @param secrets with which requests are signed, the newest last
  record Registered(Target target, List<SecretMark> secrets, Standing standing, Course course)
      implements Webhook {
    public Registered {
      secrets = List.copyOf(secrets);
    }

    /// Whether announcements are sent.
    public boolean isActive() {
      return switch (standing) {
        case Standing.Active() -> true;
        case Standing.Suspended suspended -> false;
      };
    }

    SecretMark newest() {
      return secrets.getLast();
    }

    Registered with(Target other) {
      return new Registered(other, secrets, standing, course);
    }

    Registered with(List<SecretMark> others) {
      return new Registered(target, others, standing, course);
    }

    Registered with(Standing other) {
      return new Registered(target, secrets, other, course);
    }

    Registered with(Course other) {
      return new Registered(target, secrets, standing, other);
    }
  }

  /// Nothing is sent to it ever again.
  record Removed() implements Webhook {}
}
