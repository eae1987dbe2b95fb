package io.dealstream.catalog.view.acquisition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// That there is an acquisition for a title; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "acquisition_entry")
class AcquisitionEntry {
  @Id UUID acquisitionId;
  UUID titleId;
}
