package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Title;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A title with what an action on it is about.
///
/// @param record id of the award, audience result or acquisition; empty when it is a new one
/// @param acquisition there when the action is about one
/// @param original what the remade title of the catalog is called; empty when there is none
record Known(Title title, String record, Optional<Acquisition> acquisition, String original) {

  Optional<Title.Award> award() {
    return title.awards().stream().filter(award -> is(award.id())).findFirst();
  }

  Optional<Title.AudienceResult> result() {
    return title.audienceResults().stream().filter(result -> is(result.id())).findFirst();
  }

  /// Of what the action is about.
  int version() {
    return acquisition.map(Acquisition::version).orElse(title.version());
  }

  /// Whether what the address names is there.
  boolean fits(Action action) {
    return !action.hasRecord()
        || switch (action.of()) {
          case TITLE -> true;
          case AWARDS -> award().isPresent();
          case RESULTS -> result().isPresent();
          case ACQUISITIONS -> acquisition.isPresent();
        };
  }

  private boolean is(UUID id) {
    return Objects.equals(id.toString(), record);
  }
}
