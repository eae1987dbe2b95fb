package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.Reader;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What somebody means who writes a name or a part of one.
sealed interface Lookup {
  /// The only one that it can be; null when nothing was asked for.
  record Found(@Nullable UUID id) implements Lookup {}

  /// None, or several, or they cannot be asked for.
  record Unclear(String notice) implements Lookup {}

  /// Takes the one of exactly this name, or else the only one that there is.
  ///
  /// @param kind for the messages
  static <T> Lookup of(
      String text,
      Answer<Listed<T>> answer,
      Function<T, UUID> id,
      Function<T, List<String>> names,
      String kind,
      Reader r) {
    return Notice.of(answer, r)
        .<Lookup>map(Unclear::new)
        .orElseGet(() -> choose(text, answer.value().orElseThrow().items(), id, names, kind, r));
  }

  private static <T> Lookup choose(
      String text,
      List<T> all,
      Function<T, UUID> id,
      Function<T, List<String>> names,
      String kind,
      Reader r) {
    Collator same = Collator.getInstance(Locale.ROOT);
    same.setStrength(Collator.PRIMARY);
    List<T> exact =
        all.stream()
            .filter(one -> names.apply(one).stream().anyMatch(name -> same.equals(name, text)))
            .toList();
    List<T> fitting = exact.isEmpty() ? all : exact;
    return switch (fitting.size()) {
      case 0 -> new Unclear(r.say("lookup.none." + kind, text));
      case 1 -> new Found(id.apply(fitting.getFirst()));
      default -> new Unclear(r.say("lookup.many." + kind, text, fitting.size()));
    };
  }
}
