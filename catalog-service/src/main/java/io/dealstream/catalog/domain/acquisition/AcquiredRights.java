package io.dealstream.catalog.domain.acquisition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was acquired for one title with one contract.
///
/// @param from who gave the rights, as a name
public record AcquiredRights(String from, List<AcquiredBlock> blocks) {
  public AcquiredRights {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("acquired rights have at least one block");
    }
  }

  /// The day after which nothing of it is left; empty when a block has no last day.
  public Optional<LocalDate> lastDay() {
    List<LocalDate> last = blocks.stream().map(AcquiredBlock::to).filter(Objects::nonNull).toList();
    return last.size() < blocks.size() ? Optional.empty() : last.stream().max(LocalDate::compareTo);
  }
}
