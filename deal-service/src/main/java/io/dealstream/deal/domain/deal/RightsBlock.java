package io.dealstream.deal.domain.deal;

import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which rights: titles × media × territories × languages × period × exclusive or not. What is null
/// was not stated and stays unknown; what is a list is never empty.
///
/// @param languages BCP 47 tags, or `ALL`
/// @param runs how often it may be shown
public record RightsBlock(
    List<UUID> titleIds,
    @Nullable List<Media> media,
    List<Territory> territories,
    @Nullable List<String> languages,
    LicensePeriod period,
    @Nullable Boolean exclusive,
    @Nullable Integer runs) {
  public RightsBlock {
    titleIds = full(titleIds);
    media = media == null ? null : full(media);
    territories = full(territories);
    languages = languages == null ? null : full(languages);
    if (runs != null && runs < 1) {
      throw new IllegalArgumentException("runs are at least one");
    }
  }

  private static <T> List<T> full(List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a dimension of a rights block is never empty");
    }
    return List.copyOf(values);
  }
}
