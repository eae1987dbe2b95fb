package io.dealstream.deal.view.acquired;

import io.dealstream.deal.domain.cover.AcquiredRight;
import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.cover.Gap;
import io.dealstream.deal.domain.cover.Gaps;
import io.dealstream.deal.domain.cover.Wanted;
import io.dealstream.deal.domain.deal.RightsBlock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Holds what is to be licensed against what the catalog told of acquired rights. That is a moment
/// late: unlike the ledger, which guarantees, this is a look at a view, and says how far it saw.
@ApplicationScoped
public class Cover {
  private final AcquiredRights acquired;

  Cover(AcquiredRights acquired) {
    this.acquired = acquired;
  }

  /// What of the blocks is not covered. A title of which no acquisition was ever recorded is
  /// unknown and has no gaps.
  public CoverCheck check(List<RightsBlock> blocks) {
    List<Wanted> wanted = blocks.stream().flatMap(block -> block.wanted().stream()).toList();
    List<UUID> titles = wanted.stream().map(Wanted::titleId).distinct().toList();
    AcquiredRights.Known answer = acquired.of(titles);
    Map<UUID, List<AcquiredRight>> known = answer.byTitle();
    List<Gap> gaps =
        wanted.stream()
            .filter(one -> known.containsKey(one.titleId()))
            .flatMap(one -> Gaps.of(one, known.getOrDefault(one.titleId(), List.of())).stream())
            .distinct()
            .toList();
    List<UUID> unknown = titles.stream().filter(title -> !known.containsKey(title)).toList();
    return new CoverCheck(gaps, unknown, answer.position(), false);
  }
}
