package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.NamedArea;
import io.dealstream.deal.domain.deal.NamedArea.Part;
import io.dealstream.deal.view.region.RegionDirectory;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Looks up what the regions and territories of a request stand for. From then on that is fixed:
/// both sides agree on what they saw, and a region that changes later changes no offer and no
/// license.
@ApplicationScoped
class Areas {
  private final RegionDirectory regions;

  Areas(RegionDirectory regions) {
    this.regions = regions;
  }

  /// @param territories the fewest codes for what is left after the exclusions
  /// @param named how it was put; null when it is just these territories
  record Area(List<Territory> territories, @Nullable NamedArea named) {}

  /// @param field of the request, for the problem document
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for an unknown code, and when nothing
  ///   is left
  Area area(List<String> include, List<String> exclude, String field) {
    Meaning in = meaning(include, field + ".territories");
    Meaning out = meaning(exclude, field + ".excludedTerritories");
    Ranges left = Territory.TREE.normal(in.numbers().minus(out.numbers()));
    if (left.isEmpty()) {
      throw Problems.malformed(field + ".excludedTerritories", "must leave a territory");
    }
    boolean plain =
        exclude.isEmpty() && in.parts().stream().allMatch(part -> part.version() == null);
    return new Area(
        Territory.TREE.codes(left).stream().map(Territory::new).toList(),
        plain ? null : new NamedArea(in.parts(), out.parts()));
  }

  /// The same for territories that need not be named; null when they are not.
  @Nullable Area maybe(
      @Nullable List<String> include, @Nullable List<String> exclude, String field) {
    List<String> excluded = exclude == null ? List.of() : exclude;
    if (include != null) {
      return area(include, excluded, field);
    }
    if (!excluded.isEmpty()) {
      String message = "must not be given without `territories`";
      throw Problems.malformed(field + ".excludedTerritories", message);
    }
    return null;
  }

  private record Meaning(List<Part> parts, Ranges numbers) {}

  private Meaning meaning(List<String> codes, String field) {
    List<Meaning> all =
        IntStream.range(0, codes.size())
            .mapToObj(i -> meaning(codes.get(i), field + "[" + i + "]"))
            .toList();
    return new Meaning(
        all.stream().flatMap(one -> one.parts().stream()).distinct().toList(),
        all.stream().map(Meaning::numbers).reduce(Ranges.NONE, Ranges::union));
  }

  private Meaning meaning(String code, String field) {
    if (Territory.isCode(code)) {
      return new Meaning(List.of(new Part(code, null)), Territory.TREE.ranges(List.of(code)));
    }
    RegionDirectory.Known region =
        regions
            .find(code)
            .orElseThrow(() -> Problems.malformed(field, "is no known territory or region"));
    List<String> territories = region.territories().stream().map(Territory::code).toList();
    return new Meaning(
        List.of(new Part(code, region.version())), Territory.TREE.ranges(territories));
  }
}
