package io.dealstream.announcement.view.coverage;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// About what an article is asked.
///
/// @param dealIds the licenses that it is held against
/// @param releaseId null when it is asked about all licenses of the titles
public record CoverageSubject(List<UUID> titleIds, List<UUID> dealIds, @Nullable UUID releaseId) {
  public CoverageSubject {
    titleIds = List.copyOf(titleIds);
    dealIds = List.copyOf(dealIds);
  }
}
