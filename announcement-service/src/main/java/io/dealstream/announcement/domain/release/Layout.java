package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which blocks a release has, in which order, and which of them somebody wrote by hand. The order
/// is the same in all languages.
///
/// @param blocks each once; those that are not there are switched off
/// @param written a block that is switched off keeps its texts
public record Layout(List<Block> blocks, List<WrittenBlock> written) {
  /// All blocks in their usual order, as they are generated.
  public static final Layout USUAL = new Layout(List.of(Block.values()), List.of());

  public Layout {
    blocks = List.copyOf(blocks);
    written = List.copyOf(written);
  }

  /// What stands in the place of a generated block.
  public Optional<WrittenBlock> written(Block block, String language) {
    return written.stream().filter(w -> w.isFor(block, language)).findFirst();
  }

  Layout arranged(List<Block> order) {
    return new Layout(order, written);
  }

  Layout with(WrittenBlock one) {
    return new Layout(
        blocks,
        Stream.concat(without(one.block(), one.language()).written().stream(), Stream.of(one))
            .toList());
  }

  Layout without(Block block, String language) {
    return new Layout(blocks, written.stream().filter(w -> !w.isFor(block, language)).toList());
  }
}
