package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Reason;
import io.dealstream.catalog.view.availability.book.Summary;
import io.dealstream.catalog.view.availability.book.Timeline;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A title's availability month by month.
@Schema(name = "AvailabilityTimeline", description = "What can be sold of a title in each month")
record TimelineAnswer(
    @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
    Stamp stamp,
    List<Month> months) {

  /// @param reasons against what cannot be sold
  /// @param available what can
  @Schema(name = "AvailabilityMonth", description = "A month, as far as it was asked for")
  record Month(
      @Schema(examples = "2026-07") String month,
      @Schema(examples = "PARTLY") Summary summary,
      @Schema(examples = "[\"LICENSED_EXCLUSIVELY\"]") List<Reason> reasons,
      List<ShownRights> available) {

    static Month of(Timeline.Month month) {
      return new Month(
          month.month().toString(),
          month.summary(),
          month.reasons(),
          month.available().stream().map(ShownRights::of).toList());
    }
  }
}
