package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Block.BOILERPLATE;
import static io.dealstream.announcement.domain.release.Block.CORRECTION;
import static io.dealstream.announcement.domain.release.Block.DATELINE;
import static io.dealstream.announcement.domain.release.Block.HEADLINE;
import static io.dealstream.announcement.domain.release.Block.MEDIA_CONTACT;

import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which blocks a release has, in which order, and which of them somebody wrote by hand. The order
/// is the same in all languages.
///
/// @param blocks each once; those that are not there are switched off
/// @param written a block that is switched off keeps its texts
public record Layout(List<Block> blocks, List<WrittenBlock> written) {
  /// All blocks of an announcement in their usual order, as they are generated.
  public static final Layout USUAL = of(ReleasePurpose.ANNOUNCEMENT);

  public Layout {
    blocks = List.copyOf(blocks);
    written = List.copyOf(written);
  }

  /// The usual one: a correction says what has changed before it says the rest again, a retraction
  /// says nothing else.
  static Layout of(ReleasePurpose purpose) {
    List<Block> blocks =
        switch (purpose) {
          case ANNOUNCEMENT -> Stream.of(Block.values()).filter(b -> b != CORRECTION).toList();
          case CORRECTION -> List.of(Block.values());
          case RETRACTION -> List.of(HEADLINE, CORRECTION, DATELINE, BOILERPLATE, MEDIA_CONTACT);
        };
    return new Layout(blocks, List.of());
  }

  /// What stands in the place of a generated block.
  public Optional<WrittenBlock> written(Block block, String language) {
    return written.stream().filter(w -> w.isFor(block, language)).findFirst();
  }

  /// With the texts of another layout, but for blocks that say what is announced: those were
  /// written for what is no longer so.
  Layout keeping(Layout other) {
    return new Layout(
        blocks, other.written.stream().filter(text -> !text.block().isObligatory()).toList());
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
