package io.dealstream.dashboard.page;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Why a form is shown again.
///
/// @param status that the page is answered with
/// @param code stable; empty when no service said no
/// @param text in the reader's words; empty when nothing is wrong
/// @param wrong what is wrong with a field, by its name
public record Trouble(int status, String code, String text, Map<String, String> wrong) {
  public static final Trouble NONE = new Trouble(200, "", "", Map.of());

  /// The code for what somebody else changed meanwhile.
  public static final String STALE = "STALE";

  /// Nothing when the command happened.
  public static Optional<Trouble> of(Answer<?> answer, Reader r) {
    return switch (answer) {
      case Answer.Good<?> good -> Optional.empty();
      case Answer.Refused<?>(Problem problem) -> Optional.of(refused(problem, r));
      case Answer.Down<?>(var service) ->
          Optional.of(
              new Trouble(503, "", r.say("down.command", r.say("service." + service)), Map.of()));
    };
  }

  public boolean stale() {
    return code.equals(STALE);
  }

  private static Trouble refused(Problem problem, Reader r) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (Problem.Violation violation : problem.violations()) {
      String field = violation.field().replaceFirst("^.*\\.", "").replaceFirst("\\[.*", "");
      wrong.putIfAbsent(field, violation.message());
    }
    return new Trouble(problem.status(), problem.code(), Notice.text(problem, r), wrong);
  }
}
