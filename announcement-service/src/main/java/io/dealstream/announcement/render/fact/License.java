package io.dealstream.announcement.render.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a release may say of a signed license. Days, periods and money are not even here.
///
/// @param recorded true when it was signed without having been negotiated here
@JsonIgnoreProperties(ignoreUnknown = true)
public record License(
    Licensee licensee, List<UUID> titleIds, List<Grant> blocks, boolean recorded) {
  public License {
    titleIds = List.copyOf(titleIds);
    blocks = List.copyOf(blocks);
  }

  /// @param nameable false when it asked not to be named in public, or is not known by name
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Licensee(String name, boolean nameable) {}

  /// What is granted where; null was not stated.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Grant(
      List<UUID> titleIds,
      @Nullable List<Media> media,
      @Nullable List<Territory> territories,
      @Nullable Boolean exclusive) {
    public Grant {
      titleIds = List.copyOf(titleIds);
      media = media == null ? null : List.copyOf(media);
      territories = territories == null ? null : List.copyOf(territories);
    }

    /// True only when that was stated.
    public boolean isExclusive() {
      return Boolean.TRUE.equals(exclusive);
    }
  }
}
