package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A license that must not be announced now.
///
/// @param obstacles at least one
public record Withheld(UUID dealId, List<Obstacle> obstacles) {
  public Withheld {
    obstacles = List.copyOf(obstacles);
    if (obstacles.isEmpty()) {
      throw new IllegalArgumentException("nothing is withheld without an obstacle");
    }
  }

  /// As a caller gets to see it.
  Map<String, Object> facts() {
    return Map.of(
        "dealId", dealId.toString(), "obstacles", obstacles.stream().map(Enum::name).toList());
  }
}
