package io.dealstream.deal.domain.cover;

import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rights that are to be licensed although the licensor may not.
///
/// @param episodes as people write them, like `S2`; null is all of the title
/// @param from first day; null when there is none
/// @param to last day; null when there is none
public record Gap(
    UUID titleId,
    Reason reason,
    @Nullable List<String> episodes,
    List<Media> media,
    List<Territory> territories,
    List<String> languages,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  private static final Ranges NUMBERED =
      Ranges.of(new Interval(0, EpisodeNumbers.SEASONS * EpisodeNumbers.PER_SEASON));

  public Gap {
    episodes = episodes == null ? null : List.copyOf(episodes);
    media = List.copyOf(media);
    territories = List.copyOf(territories);
    languages = List.copyOf(languages);
  }

  /// Why the rights may not be licensed.
  public enum Reason {
    /// Nobody gave them.
    NO_RIGHTS_ACQUIRED,
    /// They were acquired, but not for so long.
    MANDATE_ENDED,
    /// They must rest.
    HOLDBACK,
    /// Others may sell them too, so that they cannot be sold exclusively.
    NOT_EXCLUSIVE
  }

  /// One gap for each stretch of time.
  static Stream<Gap> of(UUID titleId, Reason reason, Extent extent) {
    return extent.days().intervals().stream()
        .map(days ->
            new Gap(
                titleId,
                reason,
                episodes(extent.episodes()),
                Media.TREE.codes(extent.media()).stream().map(Media::valueOf).toList(),
                Territory.TREE.codes(extent.territories()).stream().map(Territory::new).toList(),
                Language.TREE.codes(extent.languages()),
                Days.first(days).orElse(null),
                Days.last(days).orElse(null)));
  }

  /// What has no numbers, like the title as such, is not spoken of.
  private static @Nullable List<String> episodes(Ranges episodes) {
    Ranges numbered = episodes.intersect(NUMBERED);
    return numbered.isEmpty() || numbered.equals(NUMBERED) ? null : EpisodeNumbers.text(numbered);
  }

  /// As a caller gets to see it.
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("titleId", titleId);
    facts.put("reason", reason.name());
    if (episodes != null) {
      facts.put("episodes", episodes);
    }
    facts.put("media", media.stream().map(Media::name).toList());
    facts.put("territories", territories.stream().map(Territory::code).toList());
    facts.put("languages", languages);
    if (from != null) {
      facts.put("from", from);
    }
    if (to != null) {
      facts.put("to", to);
    }
    return facts;
  }
}
