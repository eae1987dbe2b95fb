package io.dealstream.announcement.deliver;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of one try.
sealed interface Answer {
  int GONE = 410;
  int TOO_MANY_REQUESTS = 429;
  int UNAVAILABLE = 503;
  int HUNDRED = 100;

  /// The receiver has it.
  record Taken() implements Answer {}

  /// The receiver wants nothing more, ever.
  record Gone() implements Answer {}

  /// @param why for people; no word of the receiver's
  /// @param asked how long the receiver asks to be left alone
  record Failed(String why, Optional<Duration> asked) implements Answer {
    Failed(String why) {
      this(why, Optional.empty());
    }
  }

  static Answer of(Reply reply, Instant now) {
    int status = reply.status();
    return switch (status / HUNDRED) {
      case 2 -> new Taken();
      case 3 -> new Failed("the receiver answered " + status + "; redirects are not followed");
      default ->
          status == GONE
              ? new Gone()
              : new Failed("the receiver answered " + status, asked(reply, now));
    };
  }

  private static Optional<Duration> asked(Reply reply, Instant now) {
    String text = reply.retryAfter();
    boolean counts = reply.status() == TOO_MANY_REQUESTS || reply.status() == UNAVAILABLE;
    return counts && text != null ? Optional.ofNullable(asked(text, now)) : Optional.empty();
  }

  /// Seconds or a moment (RFC 9110, 10.2.3); null when it is neither.
  private static @Nullable Duration asked(String text, Instant now) {
    if (text.matches("[0-9]{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
