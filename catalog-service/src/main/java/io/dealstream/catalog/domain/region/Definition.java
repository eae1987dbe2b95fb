package io.dealstream.catalog.domain.region;

import io.dealstream.vocabulary.Name;
import io.dealstream.vocabulary.Territory;
import java.util.List;

/// What one version of a region is.
///
/// @param include codes of territories and of other regions; in order, each once
/// @param exclude what of these does not belong to it
/// @param territories what that was when the version was added: the fewest codes. Kept, so that the
///   version goes on standing for the same when a region within it changes
public record Definition(
    Name name, List<String> include, List<String> exclude, List<Territory> territories) {
  public Definition {
    include = include.stream().distinct().sorted().toList();
    exclude = exclude.stream().distinct().sorted().toList();
    territories = List.copyOf(territories);
    if (include.isEmpty() || territories.isEmpty()) {
      throw new IllegalArgumentException("a region without territories");
    }
  }
}
