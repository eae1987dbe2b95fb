package io.dealstream.deal.view.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// The latest version of a region; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "region_entry")
class RegionEntry {
  @Id String code;
  int version;
  String[] territories;
}
