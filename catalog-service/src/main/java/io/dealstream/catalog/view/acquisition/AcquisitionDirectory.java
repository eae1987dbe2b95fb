package io.dealstream.catalog.view.acquisition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Which acquisitions there are.
@ApplicationScoped
class AcquisitionDirectory implements PanacheRepositoryBase<AcquisitionEntry, UUID> {
  /// Those for a title, the oldest first.
  List<UUID> of(UUID titleId) {
    return list("titleId = ?1 order by acquisitionId", titleId).stream()
        .map(entry -> entry.acquisitionId)
        .toList();
  }
}
