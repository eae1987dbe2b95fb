package io.dealstream.contracts;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rights block without its confidential parts. What is null was not stated and is unknown; what
/// is a list is never empty.
///
/// @param languages BCP 47 tags, or `ALL`
public record Block(
    List<UUID> titleIds,
    @Nullable List<Media> media,
    List<Territory> territories,
    @Nullable List<String> languages,
    @Nullable Boolean exclusive) {
  public Block {
    titleIds = List.copyOf(titleIds);
    media = media == null ? null : List.copyOf(media);
    territories = List.copyOf(territories);
    languages = languages == null ? null : List.copyOf(languages);
  }
}
