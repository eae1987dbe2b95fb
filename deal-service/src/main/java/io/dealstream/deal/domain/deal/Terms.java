package io.dealstream.deal.domain.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What an offer proposes: rights and, apart, money.
public record Terms(List<RightsBlock> blocks, Financials financials) {
  public Terms {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("terms have at least one rights block");
    }
  }

  /// The same money for other rights.
  Terms with(List<RightsBlock> others) {
    return new Terms(others, financials);
  }

  /// All titles that the blocks speak of.
  List<UUID> titleIds() {
    return blocks.stream().flatMap(block -> block.titleIds().stream()).distinct().toList();
  }

  /// The day after which no block is licensed any more; empty when it is not known of all.
  public Optional<LocalDate> lastDay() {
    List<LocalDate> last =
        blocks.stream().map(block -> block.period().to()).filter(Objects::nonNull).toList();
    return last.size() < blocks.size() ? Optional.empty() : last.stream().max(LocalDate::compareTo);
  }
}
