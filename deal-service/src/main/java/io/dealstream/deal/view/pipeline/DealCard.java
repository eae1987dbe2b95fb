package io.dealstream.deal.view.pipeline;

import io.dealstream.vocabulary.LicenseStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A row of the pipeline; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "deal_card")
class DealCard {
  @Id UUID dealId;

  @Enumerated(EnumType.STRING)
  Stage stage;

  UUID licenseeId;
  UUID[] titleIds;
  String[] territories;
  String[] media;
  int offers;

  @Enumerated(EnumType.STRING)
  LicenseStatus licenseStatus;

  boolean conflicted;
  Instant openedAt;
  Instant changedAt;
  String owner;
  int version;
}
