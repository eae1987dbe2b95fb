package io.dealstream.catalog.domain.acquisition;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rights that were acquired together. Nothing of it is unknown: what is not stated was not
/// acquired.
///
/// @param episodes of the title; null is all of it
/// @param languages BCP 47 tags, or `ALL`
/// @param from first day; null when there is none
/// @param to last day; null when there is none
/// @param exclusive false when others may sell the same rights
public record AcquiredBlock(
    @Nullable List<Episodes> episodes,
    List<Media> media,
    List<Territory> territories,
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean exclusive,
    List<Holdback> holdbacks) {
  /// @throws IllegalArgumentException when a dimension is empty or the term is in the wrong order
  public AcquiredBlock {
    episodes = episodes == null ? null : List.copyOf(episodes);
    media = List.copyOf(media);
    territories = List.copyOf(territories);
    languages = List.copyOf(languages);
    holdbacks = List.copyOf(holdbacks);
    extent(episodes, media, territories, languages, Days.between(from, to));
  }

  /// All that it stands for, also what must rest.
  Extent extent() {
    return extent(episodes, media, territories, languages, Days.between(from, to));
  }

  private static Extent extent(
      @Nullable List<Episodes> episodes,
      List<Media> media,
      List<Territory> territories,
      List<String> languages,
      Ranges days) {
    return new Extent(
        episodes == null
            ? EpisodeNumbers.WHOLE_TITLE
            : Ranges.of(episodes.stream().map(Episodes::interval).toList()),
        Media.ranges(media),
        Territory.ranges(territories),
        Language.ranges(languages),
        days);
  }
}
