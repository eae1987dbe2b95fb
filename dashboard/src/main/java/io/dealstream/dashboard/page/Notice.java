package io.dealstream.dashboard.page;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Problem;
import java.util.Optional;

/// What could not be shown or done, in the reader's words.
public final class Notice {
  private Notice() {}

  /// Nothing when all is good.
  public static Optional<String> of(Answer<?> answer, Reader reader) {
    return switch (answer) {
      case Answer.Good<?> good -> Optional.empty();
      case Answer.Refused<?>(Problem problem) -> Optional.of(text(problem, reader));
      case Answer.Down<?>(var service) ->
          Optional.of(reader.say("down", reader.say("service." + service)));
    };
  }

  /// Our words for a stable code, and otherwise the service's own.
  public static String text(Problem problem, Reader reader) {
    return reader.sayOr("problem." + problem.code(), problem.detail());
  }
}
