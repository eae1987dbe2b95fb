package io.dealstream.contracts;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rights block without its confidential parts. What is null was not stated and is unknown; what
/// is a list is never empty.
///
/// @param episodes of the titles; null is all of everything
/// @param languages BCP 47 tags, or `ALL`
public record Block(
    List<UUID> titleIds,
    @Nullable List<Episodes> episodes,
    @Nullable List<Media> media,
    @Nullable List<Territory> territories,
    @Nullable List<String> languages,
    @Nullable Boolean exclusive) {
  public Block {
    titleIds = List.copyOf(titleIds);
    episodes = episodes == null ? null : List.copyOf(episodes);
    media = media == null ? null : List.copyOf(media);
    territories = territories == null ? null : List.copyOf(territories);
    languages = languages == null ? null : List.copyOf(languages);
  }

  /// Some episodes of one season of a series.
  ///
  /// @param season counted from 1; 0 for what stands outside of seasons
  /// @param first episode; null for the season's first
  /// @param last episode; null for the season's last
  public record Episodes(int season, @Nullable Integer first, @Nullable Integer last) {}
}
