package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.fact.Fact;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ties what is said to the events that carry it.
final class Proofs {
  private Proofs() {}

  static Paragraph paragraph(String text, List<UUID> restsOn) {
    return paragraph(List.of(new Sentence(text, restsOn)));
  }

  static Paragraph paragraph(List<Sentence> sentences) {
    return new Paragraph(sentences);
  }

  /// The events of several groups of facts; what is null is no fact.
  @SafeVarargs
  static List<UUID> events(@Nullable Fact<?> one, Collection<? extends Fact<?>>... others) {
    return Stream.concat(Stream.ofNullable(one), Stream.of(others).flatMap(Collection::stream))
        .flatMap(fact -> Objects.requireNonNull(fact).eventIds().stream())
        .toList();
  }
}
