package io.dealstream.deal.view.title;

import io.dealstream.servicekit.http.ShortWait;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The titles that this service has heard of.
@ApplicationScoped
public class TitleDirectory implements PanacheRepositoryBase<TitleEntry, UUID> {
  /// A title that was heard of is never unheard of, so that it need not be asked for again.
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();

  /// The names of these titles, as far as they have arrived here.
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : list("titleId in ?1", ids).stream()
            .collect(Collectors.toMap(entry -> entry.titleId, entry -> entry.internationalTitle));
  }

  /// Those of these titles that are unknown even after a short wait: a title that was registered a
  /// moment ago may still be on its way. No connection is held while waiting.
  public Set<UUID> unknown(Collection<UUID> ids) {
    return ShortWait.until(() -> missing(ids), Set::isEmpty);
  }

  /// Those of these titles that are unknown at this moment.
  public Set<UUID> unknownNow(Collection<UUID> ids) {
    return missing(ids);
  }

  private Set<UUID> missing(Collection<UUID> ids) {
    Set<UUID> missing = new HashSet<>(ids);
    missing.removeAll(known);
    if (!missing.isEmpty()) {
      known.addAll(QuarkusTransaction.requiringNew().call(() -> names(missing)).keySet());
      missing.removeAll(known);
    }
    return missing;
  }
}
