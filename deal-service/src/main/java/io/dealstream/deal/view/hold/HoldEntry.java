package io.dealstream.deal.view.hold;

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

/// A row of the view; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "hold_entry")
class HoldEntry {
  @Id UUID holdId;
  UUID titleId;
  UUID licenseeId;

  @Enumerated(EnumType.STRING)
  HoldStatus status;

  int rank;
  String[] episodes;
  String[] media;
  String[] territories;
  String[] languages;
  Boolean exclusive;
  LocalDate firstDay;
  LocalDate lastDay;
  Instant until;
  UUID dealId;
  Instant placedAt;
  Instant changedAt;
  int version;
}
