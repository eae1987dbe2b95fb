package io.dealstream.catalog.view.license;

import io.dealstream.vocabulary.LicenseStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A signed right with its announcement, if there is one; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "title_license")
class TitleLicense {
  @Id String id;
  UUID titleId;
  String territory;
  UUID dealId;
  UUID licenseeId;
  String licenseeName;
  boolean nameable;
  String[] media;
  Boolean exclusive;
  LocalDate signedOn;

  @Enumerated(EnumType.STRING)
  LicenseStatus status;

  LocalDate since;
  boolean conflicted;
  UUID releaseId;
  Instant announcedAt;

  @Enumerated(EnumType.STRING)
  Stage stage;
}
