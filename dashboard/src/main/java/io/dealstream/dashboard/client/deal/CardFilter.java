package io.dealstream.dashboard.client.deal;

import io.dealstream.dashboard.client.Link;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which deals to show; what is null does not matter.
public record CardFilter(
    @Nullable Stage stage,
    @Nullable UUID titleId,
    @Nullable UUID licenseeId,
    @Nullable String territory,
    @Nullable String media,
    @Nullable String owner) {
  /// Those of a title in a stage.
  public static CardFilter of(Stage stage, UUID titleId) {
    return new CardFilter(stage, titleId, null, null, null, null);
  }

  Link on(Link link) {
    return link.with("stage", stage)
        .with("titleId", titleId)
        .with("licenseeId", licenseeId)
        .with("territory", territory)
        .with("media", media)
        .with("owner", owner);
  }
}
