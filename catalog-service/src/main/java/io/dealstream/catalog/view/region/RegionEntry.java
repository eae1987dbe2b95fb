package io.dealstream.catalog.view.region;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A row of the list; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "trade_region")
class RegionEntry {
  @Id String code;
  int version;
  String nameEn;
  String nameEs;
  String nameTr;
  String[] territories;
}
