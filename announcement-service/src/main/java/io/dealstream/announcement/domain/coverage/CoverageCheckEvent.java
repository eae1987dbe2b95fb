package io.dealstream.announcement.domain.coverage;

import java.util.List;
import java.util.UUID;

/// What happened to a check of an article, as the log keeps it.
public sealed interface CoverageCheckEvent {
  /// @param titleIds about which the article was asked; by them the check is found again
  record CoverageChecked(List<UUID> titleIds, Report report) implements CoverageCheckEvent {
    public CoverageChecked {
      titleIds = List.copyOf(titleIds);
    }
  }
}
