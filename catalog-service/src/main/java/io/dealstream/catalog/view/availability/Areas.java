package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.region.KnownRegions;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks up what the territories and trade regions of a request stand for at this moment.
@ApplicationScoped
class Areas {
  private final KnownRegions regions;

  Areas(KnownRegions regions) {
    this.regions = regions;
  }

  /// @param include null is the whole world
  /// @param exclude what of it is left out; null is nothing
  /// @param field where they stand in the request, with a dot at its end; empty for the request
  ///   itself
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an unknown code, and when nothing
  ///   is left
  Ranges area(@Nullable List<String> include, @Nullable List<String> exclude, String field) {
    Ranges in =
        include == null
            ? Ranges.of(Territory.TREE.root().interval())
            : numbers(include, field + "territories");
    Ranges out = exclude == null ? Ranges.NONE : numbers(exclude, field + "excludedTerritories");
    Ranges left = Territory.TREE.normal(in.minus(out));
    if (left.isEmpty()) {
      throw Problems.malformed(field + "excludedTerritories", "must leave a territory");
    }
    return left;
  }

  private Ranges numbers(List<String> codes, String field) {
    Ranges all = Ranges.NONE;
    for (int i = 0; i < codes.size(); i++) {
      all = all.union(numbers(codes.get(i), field + "[" + i + "]"));
    }
    return all;
  }

  private Ranges numbers(String code, String field) {
    if (Territory.isCode(code)) {
      return Territory.TREE.ranges(List.of(code));
    }
    List<Territory> territories =
        regions
            .territories(code)
            .orElseThrow(() -> Problems.malformed(field, "is no known territory or region"));
    return Territory.ranges(territories);
  }
}
