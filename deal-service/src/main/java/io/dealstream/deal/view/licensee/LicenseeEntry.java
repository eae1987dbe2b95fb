package io.dealstream.deal.view.licensee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A row of the directory; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "licensee_entry")
class LicenseeEntry {
  @Id UUID licenseeId;
  String name;
  String searchName;
  String country;
  String[] channels;
  String parentGroup;
  boolean nameable;
  int version;
}
