package io.dealstream.catalog.domain.acquisition;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Acquired rights that must rest: they may not be sold for a while.
///
/// @param from first day; null when they rest from the beginning
/// @param to last day; null when they rest to the end
public record Holdback(
    List<Media> media,
    List<Territory> territories,
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  public Holdback {
    media = List.copyOf(media);
    territories = List.copyOf(territories);
    languages = List.copyOf(languages);
  }

  /// Of all episodes: those of its block are meant.
  Extent extent() {
    return new Extent(
        EpisodeNumbers.WHOLE_TITLE,
        Media.ranges(media),
        Territory.ranges(territories),
        Language.ranges(languages),
        Days.between(from, to));
  }
}
