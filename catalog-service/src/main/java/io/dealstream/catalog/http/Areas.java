package io.dealstream.catalog.http;

import io.dealstream.catalog.view.region.KnownRegions;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks up what the regions and territories of a request stand for. From then on that is fixed: a
/// region that changes later changes nothing of what was acquired.
@ApplicationScoped
class Areas {
  private final KnownRegions regions;

  Areas(KnownRegions regions) {
    this.regions = regions;
  }

  /// The fewest codes for what is left after the exclusions.
  ///
  /// @param field of the request, for the problem document
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an unknown code, and when nothing
  ///   is left
  List<Territory> territories(List<String> include, @Nullable List<String> exclude, String field) {
    Ranges in = ranges(include, field + ".territories");
    Ranges out = exclude == null ? Ranges.NONE : ranges(exclude, field + ".excludedTerritories");
    Ranges left = Territory.TREE.normal(in.minus(out));
    if (left.isEmpty()) {
      throw Problems.malformed(field + ".excludedTerritories", "must leave a territory");
    }
    return Territory.TREE.codes(left).stream().map(Territory::new).toList();
  }

  private Ranges ranges(List<String> codes, String field) {
    return IntStream.range(0, codes.size())
        .mapToObj(i -> ranges(codes.get(i), field + "[" + i + "]"))
        .reduce(Ranges.NONE, Ranges::union);
  }

  private Ranges ranges(String code, String field) {
    return Territory.isCode(code)
        ? Territory.TREE.ranges(List.of(code))
        : regions
            .territories(code)
            .map(Territory::ranges)
            .orElseThrow(() -> Problems.malformed(field, "is no known territory or region"));
  }
}
