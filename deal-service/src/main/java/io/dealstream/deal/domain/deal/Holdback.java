package io.dealstream.deal.domain.deal;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise to a licensee: other rights in the titles of its block, which the licensor licenses to
/// nobody else for a while. It ends with its license when that is terminated, and may otherwise run
/// longer.
///
/// @param territories null is those of the block
/// @param languages BCP 47 tags, or `ALL`
/// @param from first day; null is that of the block's period
/// @param to last day, included
public record Holdback(
    List<Media> media,
    @Nullable List<Territory> territories,
    List<String> languages,
    @Nullable LocalDate from,
    LocalDate to) {
  public Holdback {
    media = RightsBlock.full(media);
    territories = territories == null ? null : RightsBlock.full(territories);
    languages = RightsBlock.full(languages);
    if (from != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a holdback ends before it starts");
    }
  }
}
