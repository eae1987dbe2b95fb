package io.dealstream.announcement.render.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a release may say of a signed license. Days, periods and money are not even here.
@JsonIgnoreProperties(ignoreUnknown = true)
public record License(Licensee licensee, List<UUID> titleIds, List<Grant> blocks) {
  public License {
    titleIds = List.copyOf(titleIds);
    blocks = List.copyOf(blocks);
  }

  /// @param nameable false when it asked not to be named in public
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Licensee(String name, boolean nameable) {}

  /// What is granted where; null was not stated.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Grant(
      List<UUID> titleIds,
      @Nullable List<Media> media,
      List<Territory> territories,
      @Nullable Boolean exclusive) {
    public Grant {
      titleIds = List.copyOf(titleIds);
      media = media == null ? null : List.copyOf(media);
      territories = List.copyOf(territories);
    }

    /// True only when that was stated.
    public boolean isExclusive() {
      return Boolean.TRUE.equals(exclusive);
    }
  }
}
