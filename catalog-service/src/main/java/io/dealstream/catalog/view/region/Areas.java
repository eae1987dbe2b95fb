package io.dealstream.catalog.view.region;

import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks up what the territories and trade regions of a request stand for at this moment.
@ApplicationScoped
public class Areas {
  private final KnownRegions regions;

  Areas(KnownRegions regions) {
    this.regions = regions;
  }

  /// What is left after the exclusions.
  ///
  /// @param include null is the whole world
  /// @param exclude what of it is left out; null is nothing
  /// @param field where they stand in the request, with a dot at its end; empty for the request
  ///   itself
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an unknown code, and when nothing
  ///   is left
  public Ranges area(@Nullable List<String> include, @Nullable List<String> exclude, String field) {
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

  /// The same as the fewest codes. Kept so, it is fixed: a region that changes later changes
  /// nothing of it.
  public List<Territory> territories(
      List<String> include, @Nullable List<String> exclude, String field) {
    return Territory.TREE.codes(area(include, exclude, field)).stream()
        .map(Territory::new)
        .toList();
  }

  private Ranges numbers(List<String> codes, String field) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> numbers(codes.get(i), field + "[" + i + "]"))
        .reduce(Ranges.NONE, Ranges::union);
  }

  private Ranges numbers(String code, String field) {
    return Territory.isCode(code)
        ? Territory.TREE.ranges(List.of(code))
        : regions
            .territories(code)
            .map(Territory::ranges)
            .orElseThrow(() -> Problems.malformed(field, "is no known territory or region"));
  }
}
