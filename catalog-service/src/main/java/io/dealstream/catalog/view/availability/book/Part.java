package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Ranges;
import java.util.List;
import java.util.Optional;

/// A part of what was asked for.
///
/// @param reasons against it, none when it is available
/// @param matches whether it is available for as many days as were asked for, and as they must lie
/// @param behind the licenses and holds that are the reasons
public record Part(
    Status status, List<Reason> reasons, boolean matches, Extent extent, List<Against> behind) {
  public Part {
    reasons = reasons.stream().sorted().toList();
    behind = List.copyOf(behind);
  }

  /// The same, a part for each run of days without a break.
  public List<Part> runs() {
    return extent.days().intervals().stream().map(this::during).toList();
  }

  private Part during(Interval run) {
    Extent then = extent.with(Dimension.DAYS, Ranges.of(run));
    List<Against> behindThen = behind.stream().flatMap(one -> one.within(then).stream()).toList();
    return new Part(status, reasons, matches, then, behindThen);
  }

  /// A claim that stands against a sale.
  ///
  /// @param certain false when it is not known whether it really does
  /// @param extent what it takes, at most, of the part
  public record Against(Claim claim, Reason reason, boolean certain, Extent extent) {

    /// What of it is in a part.
    Optional<Against> within(Extent part) {
      return extent.intersect(part).map(both -> new Against(claim, reason, certain, both));
    }
  }
}
