package io.dealstream.dashboard.client.deal;

import io.dealstream.dashboard.client.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which deals to show; what is null does not matter.
public record CardFilter(
    @Nullable Stage stage,
    @Nullable UUID titleId,
    @Nullable UUID licenseeId,
    @Nullable String territory) {
  Link on(Link link) {
    return link.with("stage", stage)
        .with("titleId", titleId)
        .with("licenseeId", licenseeId)
        .with("territory", territory);
  }
}
