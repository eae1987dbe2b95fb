package io.dealstream.catalog.view.license;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A signed right as far as titles are filtered by it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "title_license")
class TitleLicense {
  @Id String id;
  UUID titleId;
  String territory;
}
