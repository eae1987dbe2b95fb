package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.ReleaseEvent.BlockReset;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlockWritten;
import io.dealstream.announcement.domain.release.ReleaseEvent.BlocksArranged;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Rejected;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;

/// What may be done to the layout of a draft.
final class LayoutRules {
  private LayoutRules() {}

  static Decision<ReleaseEvent> arrange(Content content, List<Block> blocks) {
    List<Block> usual = Layout.of(content.purpose()).blocks();
    if (!usual.containsAll(blocks)) {
      return elsewhere();
    }
    List<String> missing =
        usual.stream()
            .filter(block -> block.isObligatory() && !blocks.contains(block))
            .map(Enum::name)
            .toList();
    if (!missing.isEmpty()) {
      return new Rejected<>(
          new Rejection(
              "BLOCK_OBLIGATORY",
              "these blocks say what is announced: write them by hand instead of leaving them out",
              Map.of("blocks", missing)));
    }
    if (blocks.getFirst() != Block.HEADLINE) {
      return reject("HEADLINE_NOT_FIRST", "a release begins with its headline");
    }
    if (blocks.stream().distinct().count() < blocks.size()) {
      return reject("BLOCK_TWICE", "a block stands in a release once");
    }
    return blocks.equals(content.layout().blocks())
        ? alreadySo()
        : accept(new BlocksArranged(blocks));
  }

  static Decision<ReleaseEvent> write(Content content, WrittenBlock written) {
    if (!Layout.of(content.purpose()).blocks().contains(written.block())) {
      return elsewhere();
    }
    return content.layout().written().contains(written)
        ? alreadySo()
        : accept(new BlockWritten(written));
  }

  private static Decision<ReleaseEvent> elsewhere() {
    return reject("BLOCK_ELSEWHERE", "a release for this purpose has no such block");
  }

  static Decision<ReleaseEvent> reset(Layout layout, Block block, String language) {
    return layout.written(block, language).isPresent()
        ? accept(new BlockReset(block, language))
        : reject(Refusal.BLOCK_NOT_WRITTEN, "nobody has written this block by hand");
  }
}
