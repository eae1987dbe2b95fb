package io.dealstream.deal.view.acquired;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.deal.domain.cover.AcquiredRight;
import io.dealstream.eventkit.Json;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a row of acquired rights into the extents that it stands for.
final class AcquiredBlocks {
  private static final TypeReference<List<AcquiredBlock>> BLOCKS = new TypeReference<>() {};

  private AcquiredBlocks() {}

  /// @param blocks as the table keeps them
  /// @param endedOn first day without the rights, if there is one
  static List<AcquiredRight> rights(String blocks, @Nullable LocalDate endedOn) {
    try {
      return Json.MAPPER.readValue(blocks, BLOCKS).stream()
          .flatMap(block -> right(block, endedOn))
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("acquired rights that cannot be read", e);
    }
  }

  /// Nothing when the rights went back before they began.
  private static Stream<AcquiredRight> right(AcquiredBlock block, @Nullable LocalDate endedOn) {
    Ranges kept = Days.between(null, endedOn == null ? null : endedOn.minusDays(1));
    Ranges days = Days.between(block.from(), block.to()).intersect(kept);
    if (days.isEmpty()) {
      return Stream.of();
    }
    Extent extent =
        new Extent(
            episodes(block.episodes()),
            Media.ranges(block.media()),
            Territory.ranges(block.territories()),
            Language.ranges(block.languages()),
            days);
    return Stream.of(
        new AcquiredRight(
            extent,
            block.exclusive(),
            block.holdbacks().stream().map(AcquiredBlocks::extent).toList()));
  }

  private static Ranges episodes(@Nullable List<Block.Episodes> episodes) {
    return episodes == null
        ? EpisodeNumbers.WHOLE_TITLE
        : Ranges.of(
            episodes.stream()
                .map(part -> EpisodeNumbers.between(part.season(), part.first(), part.last()))
                .toList());
  }

  private static Extent extent(Holdback holdback) {
    return new Extent(
        EpisodeNumbers.WHOLE_TITLE,
        Media.ranges(holdback.media()),
        Territory.ranges(holdback.territories()),
        Language.ranges(holdback.languages()),
        Days.between(holdback.from(), holdback.to()));
  }
}
