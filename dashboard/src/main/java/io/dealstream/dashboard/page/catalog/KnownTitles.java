package io.dealstream.dashboard.page.catalog;

import io.dealstream.dashboard.client.catalog.Acquisition;
import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Unshown;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/// Asks the catalog for what an action is about.
@ApplicationScoped
class KnownTitles {
  private final Catalog catalog;

  KnownTitles(Catalog catalog) {
    this.catalog = catalog;
  }

  /// An award or a result may be gone: whoever sends twice takes back only once.
  ///
  /// @throws NotFoundException when the title or the acquisition is not there
  Known known(Action action, UUID id, String record, Caller caller) {
    Title title = Unshown.unless(catalog.title(caller, id));
    Optional<Acquisition> acquisition =
        action.ofRights() && action.hasRecord()
            ? Optional.of(Unshown.unless(catalog.acquisition(caller, id, uuid(record))))
            : Optional.empty();
    return new Known(title, record, acquisition, original(title, caller));
  }

  /// Its id when nobody can say the name now.
  private String original(Title title, Caller caller) {
    Title.RemakeOf remake = title.facts().remakeOf();
    UUID id = remake == null ? null : remake.titleId();
    return id == null
        ? ""
        : catalog.title(caller, id).value().map(Original::name).orElse(id.toString());
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
  }
}
