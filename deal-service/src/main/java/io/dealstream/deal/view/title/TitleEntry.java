package io.dealstream.deal.view.title;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// What is known here of a title; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "title_entry")
class TitleEntry {
  @Id UUID titleId;
  String kind;
  String internationalTitle;
  int version;
}
