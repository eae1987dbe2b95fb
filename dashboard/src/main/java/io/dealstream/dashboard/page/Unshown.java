package io.dealstream.dashboard.page;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Service;
import jakarta.ws.rs.NotFoundException;

/// A page that has nothing to show, because the service that owns what it is about is away or says
/// no.
public final class Unshown extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int NOT_FOUND = 404;

  private final transient Answer<?> answer;

  private Unshown(Answer<?> answer) {
    super("a page cannot be shown");
    this.answer = answer;
  }

  /// What was asked for.
  ///
  /// @throws NotFoundException when it is not there
  /// @throws Unshown when it cannot be had
  public static <T> T unless(Answer<T> answer) {
    return switch (answer) {
      case Answer.Good<T>(T thing) -> thing;
      case Answer.Refused<T>(Problem problem) when problem.status() == NOT_FOUND ->
          throw new NotFoundException();
      case Answer.Refused<T> refused -> throw new Unshown(answer);
      case Answer.Down<T>(Service service) -> throw new Unshown(answer);
    };
  }

  public Answer<?> answer() {
    return answer;
  }
}
