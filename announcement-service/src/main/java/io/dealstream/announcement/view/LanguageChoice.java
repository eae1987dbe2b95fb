package io.dealstream.announcement.view;

import io.dealstream.servicekit.http.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which language something is shown.
public final class LanguageChoice {
  private LanguageChoice() {}

  /// What was asked for, or the first of those there are.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none of them
  public static String of(@Nullable String asked, List<String> all) {
    if (asked == null) {
      return all.getFirst();
    }
    if (!all.contains(asked)) {
      throw Problems.malformed("language", "must be one of " + String.join(", ", all));
    }
    return asked;
  }
}
