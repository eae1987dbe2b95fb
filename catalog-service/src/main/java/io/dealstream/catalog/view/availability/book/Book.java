package io.dealstream.catalog.view.availability.book;

import io.dealstream.contracts.AnnouncementEvent;
import io.dealstream.contracts.DealEvent;
import io.dealstream.contracts.DealTermsEvent;
import io.dealstream.contracts.HoldEvent;
import io.dealstream.contracts.LicenseeEvent;
import io.dealstream.contracts.RegionEvent;
import io.dealstream.contracts.TitleEvent;
import io.dealstream.contracts.TitleRightsEvent;
import java.util.List;
import java.util.UUID;

/// All rights in one title: what was acquired of it, and whose it is since.
///
/// @param holdbacks what licensees were promised that nobody else gets
public record Book(
    List<Acquired> acquired, List<Claim> licenses, List<Claim> holdbacks, List<Claim> holds) {
  public Book {
    acquired = List.copyOf(acquired);
    licenses = List.copyOf(licenses);
    holdbacks = List.copyOf(holdbacks);
    holds = List.copyOf(holds);
  }

  /// Folds what was recorded.
  ///
  /// @param events of this title and of the deals about it; those of one topic and key in order,
  ///   everything else in any
  public static Book of(UUID titleId, List<Recorded> events, Horizon horizon) {
    AcquiredFold acquired = new AcquiredFold(horizon);
    LicenseFold licenses = new LicenseFold(titleId, horizon);
    HoldFold holds = new HoldFold(horizon);
    for (Recorded recorded : events) {
      if (horizon.knows(recorded.recordedAt())) {
        switch (recorded.event()) {
          case TitleRightsEvent event -> acquired.add(event);
          case DealEvent event -> licenses.add(event, recorded.sequence());
          case DealTermsEvent event -> licenses.add(event, recorded.sequence());
          case HoldEvent event -> holds.add(event, recorded.recordedAt());
          case TitleEvent event -> {}
          case LicenseeEvent event -> {}
          case RegionEvent event -> {}
          case AnnouncementEvent event -> {}
        }
      }
    }
    return new Book(acquired.rights(), licenses.claims(), licenses.holdbacks(), holds.claims());
  }
}
