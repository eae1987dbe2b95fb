package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.UUID;

/// A signed license, by the id of its deal.
public record License(UUID dealId, List<UUID> titleIds) {
  public License {
    titleIds = List.copyOf(titleIds);
    if (titleIds.isEmpty()) {
      throw new IllegalArgumentException("a license is about at least one title");
    }
  }
}
