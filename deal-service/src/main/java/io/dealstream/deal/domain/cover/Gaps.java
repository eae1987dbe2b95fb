package io.dealstream.deal.domain.cover;

import io.dealstream.deal.domain.cover.Gap.Reason;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Extents;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.List;
import java.util.stream.Stream;

/// Holds what is to be licensed against what was acquired. Whatever is wanted is covered or lies in
/// exactly one gap: what was not acquired, what must rest, and what cannot be sold exclusively, in
/// this order. Rights that were acquired twice rest only where they must rest both times.
public final class Gaps {
  private Gaps() {}

  /// What of the wanted rights is not covered.
  ///
  /// @param acquired all of the same title
  public static List<Gap> of(Wanted wanted, List<AcquiredRight> acquired) {
    Extents asked = Extents.of(wanted.extent());
    Extents held = wanted.seen(Extents.of(acquired.stream().map(AcquiredRight::extent).toList()));
    Extents free = free(wanted, acquired.stream());
    Extents missing = asked.minus(held);
    Extents late = missing.intersect(afterwards(wanted, acquired));
    Extents shared =
        wanted.exclusive()
            ? asked
                .intersect(free)
                .minus(free(wanted, acquired.stream().filter(AcquiredRight::exclusive)))
            : Extents.NONE;
    return Stream.of(
            gaps(wanted, Reason.NO_RIGHTS_ACQUIRED, missing.minus(late)),
            gaps(wanted, Reason.MANDATE_ENDED, late),
            gaps(wanted, Reason.HOLDBACK, asked.intersect(held).minus(free)),
            gaps(wanted, Reason.NOT_EXCLUSIVE, shared))
        .flatMap(gaps -> gaps)
        .toList();
  }

  private static Extents free(Wanted wanted, Stream<AcquiredRight> acquired) {
    return wanted.seen(
        Extents.of(acquired.flatMap(right -> right.free().parts().stream()).toList()));
  }

  /// What would have been acquired, had the mandates no end.
  private static Extents afterwards(Wanted wanted, List<AcquiredRight> acquired) {
    return wanted.seen(
        Extents.of(acquired.stream().flatMap(right -> afterwards(right.extent())).toList()));
  }

  private static Stream<Extent> afterwards(Extent extent) {
    Interval last = extent.days().intervals().getLast();
    return Days.last(last).isEmpty()
        ? Stream.of()
        : Stream.of(
            extent.with(Dimension.DAYS, Ranges.of(new Interval(last.high(), Integer.MAX_VALUE))));
  }

  private static Stream<Gap> gaps(Wanted wanted, Reason reason, Extents extents) {
    return extents.parts().stream().flatMap(part -> Gap.of(wanted.titleId(), reason, part));
  }
}
