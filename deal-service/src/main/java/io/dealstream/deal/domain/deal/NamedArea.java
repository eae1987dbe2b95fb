package io.dealstream.deal.domain.deal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How people named the territories of a rights block: regions and territories, less others.
public record NamedArea(List<Part> include, List<Part> exclude) {
  public NamedArea {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /// @param code of a region or of a territory
  /// @param version of the region; null for a territory
  public record Part(String code, @Nullable Integer version) {}
}
