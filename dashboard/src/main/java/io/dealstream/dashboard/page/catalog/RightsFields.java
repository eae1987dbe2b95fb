package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Acquisition.Block;
import io.dealstream.dashboard.client.catalog.Acquisition.Episodes;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The fields of acquired rights: blocks, each with rows for what of it must rest. Writes them into
/// a form, so that a revision begins with what is known.
final class RightsFields {
  static final String BLOCKS = "blocks";
  static final List<String> OF_HOLDBACK =
      List.of("media", "territories", "excludedTerritories", "languages", "from", "to");
  private static final int MOST_BLOCKS = 50;
  private static final int MOST_HOLDBACKS = 100;

  private RightsFields() {}

  static Form first() {
    return Form.empty().put(BLOCKS, "1");
  }

  static Form of(Acquisition acquisition, Reader r) {
    List<Block> blocks = acquisition.rights().blocks();
    Form form =
        Form.empty()
            .put("from", acquisition.rights().from())
            .put(BLOCKS, Integer.toString(blocks.size()));
    for (int i = 0; i < blocks.size(); i++) {
      block(form, block(i), blocks.get(i), r);
    }
    return form;
  }

  /// How many blocks the form has.
  static int blocks(Form form) {
    String text = form.text(BLOCKS);
    return text.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(text), 1, MOST_BLOCKS) : 1;
  }

  /// What the names of a block's fields begin with.
  static String block(int index) {
    return "b" + index + ".";
  }

  /// What the names of a holdback's fields begin with.
  static String holdback(String block, int row) {
    return block + "h" + row + ".";
  }

  /// The rows of holdbacks in which something is written.
  static List<Integer> holdbacks(Form form, String block) {
    return IntStream.range(0, MOST_HOLDBACKS)
        .filter(row ->
            OF_HOLDBACK.stream()
                .anyMatch(field -> !form.text(holdback(block, row) + field).isEmpty()))
        .boxed()
        .toList();
  }

  /// Some episodes as people write them: `1, 2: 1-10` is the first season and ten of the second.
  static String text(Episodes part) {
    if (part.first() == null && part.last() == null) {
      return Integer.toString(part.season());
    }
    String numbers =
        Objects.equals(part.first(), part.last())
            ? text(part.first())
            : text(part.first()) + "-" + text(part.last());
    return part.season() + ": " + numbers;
  }

  private static void block(Form form, String prefix, Block block, Reader r) {
    List<Episodes> episodes = Objects.requireNonNullElse(block.episodes(), List.of());
    form.put(prefix + "media", block.media())
        .put(prefix + "territories", TerritoryNames.written(block.territories(), r))
        .put(prefix + "languages", String.join(", ", block.languages()))
        .put(prefix + "from", text(block.from()))
        .put(prefix + "to", text(block.to()))
        .put(prefix + "exclusive", Boolean.toString(block.exclusive()))
        .put(
            prefix + "episodes",
            episodes.stream().map(RightsFields::text).collect(Collectors.joining(", ")));
    for (int row = 0; row < block.holdbacks().size(); row++) {
      holdback(form, holdback(prefix, row), block.holdbacks().get(row), r);
    }
  }

  private static void holdback(Form form, String prefix, Block.Holdback holdback, Reader r) {
    form.put(prefix + "media", r.media(holdback.media()))
        .put(prefix + "territories", TerritoryNames.written(holdback.territories(), r))
        .put(prefix + "languages", String.join(", ", holdback.languages()))
        .put(prefix + "from", text(holdback.from()))
        .put(prefix + "to", text(holdback.to()));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
