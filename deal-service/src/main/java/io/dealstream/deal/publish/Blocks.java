package io.dealstream.deal.publish;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.RightsBlock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The two halves of rights blocks: what everybody who reads events may know, and the periods and
/// holdbacks. Channels leave with neither: their names would tell who negotiates.
final class Blocks {
  private Blocks() {}

  static List<Block> published(List<RightsBlock> blocks) {
    return blocks.stream().map(Blocks::published).toList();
  }

  static List<LicensePeriod> periods(List<RightsBlock> blocks) {
    return blocks.stream()
        .map(block -> new LicensePeriod(block.period().from(), block.period().to()))
        .toList();
  }

  /// Of all blocks; null when there are none.
  static @Nullable List<Holdback> holdbacks(List<RightsBlock> blocks) {
    List<Holdback> all =
        IntStream.range(0, blocks.size())
            .boxed()
            .flatMap(i -> blocks.get(i).holdbacks().stream().map(one -> published(i, one)))
            .toList();
    return all.isEmpty() ? null : all;
  }

  private static Holdback published(int block, io.dealstream.deal.domain.deal.Holdback holdback) {
    return new Holdback(
        block,
        holdback.media(),
        holdback.territories(),
        holdback.languages(),
        holdback.from(),
        holdback.to());
  }

  private static Block published(RightsBlock block) {
    return new Block(
        block.titleIds(),
        episodes(block.episodes()),
        block.media(),
        block.territories(),
        block.languages(),
        block.exclusive());
  }

  private static @Nullable List<Block.Episodes> episodes(@Nullable List<Episodes> episodes) {
    return episodes == null
        ? null
        : episodes.stream()
            .map(part -> new Block.Episodes(part.season(), part.from(), part.to()))
            .toList();
  }
}
