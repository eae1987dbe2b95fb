package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.World.Rights;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rights of the small world in the numbers of the trees.
final class Samples {
  private Samples() {}

  static Extent extent(Rights rights) {
    return new Extent(
        Numbers.episodes(rights.episodes()),
        Media.TREE.ranges(all(rights.media())),
        Numbers.territories(territories(rights.territories())),
        Language.TREE.ranges(all(rights.languages())),
        Numbers.days(rights.from(), rights.to()));
  }

  private static List<String> all(@Nullable List<String> codes) {
    return codes == null ? List.of("ALL") : codes;
  }

  private static @Nullable List<Territory> territories(@Nullable List<String> codes) {
    return codes == null ? null : codes.stream().map(Territory::new).toList();
  }
}
