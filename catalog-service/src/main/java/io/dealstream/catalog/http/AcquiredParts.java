package io.dealstream.catalog.http;

import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the blocks and the holdbacks of a request have in common.
final class AcquiredParts {
  private AcquiredParts() {}

  /// Each element with its own name in the request.
  static <A, B> List<B> each(List<A> list, String field, BiFunction<A, String, B> change) {
    return IntStream.range(0, list.size())
        .mapToObj(i -> change.apply(list.get(i), field + "[" + i + "]"))
        .distinct()
        .toList();
  }

  static List<Media> media(List<Media> media) {
    return media.stream().distinct().sorted().toList();
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for one that nobody licenses
  static List<String> languages(List<String> tags, String field) {
    for (int i = 0; i < tags.size(); i++) {
      if (!Language.isLicensable(tags.get(i))) {
        String message = "is no language that rights are licensed in";
        throw Problems.malformed(field + "[" + i + "]", message);
      }
    }
    return tags.stream().distinct().sorted().toList();
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when they are in the wrong order
  static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to, String field) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Problems.malformed(field + ".to", "must not be before `from`");
    }
  }
}
