package io.dealstream.deal.domain.deal;

import java.util.List;
import java.util.UUID;

/// What a license is knowingly signed or changed against.
///
/// @param dealIds licenses that it clashes with
/// @param holdIds holds of others that stand in its way
public record Acknowledged(List<UUID> dealIds, List<UUID> holdIds) {
  public static final Acknowledged NOTHING = new Acknowledged(List.of(), List.of());

  public Acknowledged {
    dealIds = List.copyOf(dealIds);
    holdIds = List.copyOf(holdIds);
  }

  /// Licenses alone.
  public static Acknowledged deals(List<UUID> dealIds) {
    return new Acknowledged(dealIds, List.of());
  }
}
