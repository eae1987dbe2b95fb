package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.Block;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What events name, in the numbers of the reference trees. What is null counts as everything.
final class Numbers {
  private Numbers() {}

  static Ranges episodes(@Nullable List<Block.Episodes> episodes) {
    return episodes == null
        ? EpisodeNumbers.WHOLE_TITLE
        : Ranges.of(
            episodes.stream()
                .map(part -> EpisodeNumbers.between(part.season(), part.first(), part.last()))
                .toList());
  }

  static Ranges media(@Nullable List<Media> media) {
    return Media.ranges(media == null ? List.of(Media.ALL) : media);
  }

  static Ranges territories(@Nullable List<Territory> territories) {
    return Territory.ranges(territories == null ? List.of(Territory.WORLD) : territories);
  }

  static Ranges languages(@Nullable List<String> tags) {
    return Language.ranges(tags == null ? List.of(Language.ALL) : tags);
  }

  /// The days from the first to the last, none when the last comes before the first.
  static Ranges days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return Days.between(first, null).intersect(Days.between(null, last));
  }

  /// The days before one; all when there is none.
  static Ranges before(@Nullable LocalDate day) {
    return Days.between(null, day == null ? null : day.minusDays(1));
  }
}
