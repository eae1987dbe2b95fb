package io.dealstream.catalog.view.region;

import io.dealstream.catalog.domain.region.Definition;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.Tree;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A region with all its versions.
///
/// @param upToDate false when the definition of the latest version would give other territories
///   today, because a region within it has changed: whoever wants that adds the same definition
///   again
@Schema(name = "Region", description = "A region with all its versions, the first one first")
record RegionPage(
    @Schema(examples = "LATIN_AMERICA") String code,
    @Schema(examples = "1") int version,
    @Schema(
            description = "False when regions within it have changed since the latest version",
            examples = "true")
        boolean upToDate,
    List<Version> versions) {

  /// One version. When, who and why is null when it came with the product.
  @Schema(
      name = "RegionVersion",
      description = "One version; when, who and why are null when it came with the product")
  record Version(
      @Schema(examples = "1") int version,
      RegionNames names,
      @Schema(examples = "[\"HISPANIC_LATIN_AMERICA\",\"BR\"]") List<String> include,
      @Schema(examples = "[\"BZ\"]") List<String> exclude,
      @Schema(
              description = "The countries, and the parts of those that belong to it in part",
              examples = "[\"AR\",\"BO\",\"BR\"]")
          List<String> territories,
      @Schema(examples = "2026-03-01T12:00:00Z") @Nullable Instant at,
      @Schema(examples = "ada.admin") @Nullable String actor,
      @Schema(examples = "Agreed with sales") @Nullable String reason) {

    static Version builtIn(Definition definition) {
      return of(1, definition, null, null, null);
    }

    static Version of(
        int version,
        Definition definition,
        @Nullable Instant at,
        @Nullable String actor,
        @Nullable String reason) {
      return new Version(
          version,
          RegionNames.of(definition.name()),
          definition.include(),
          definition.exclude(),
          definition.territories().stream().flatMap(Version::unfolded).toList(),
          at,
          actor,
          reason);
    }

    private static Stream<String> unfolded(Territory territory) {
      return territory.equals(Territory.WORLD)
          ? Territory.TREE.children(territory.code()).stream().map(Tree.Node::code)
          : Stream.of(territory.code());
    }
  }
}
