package io.dealstream.catalog.view.title;

import io.dealstream.vocabulary.TitleKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A row of the directory; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "title_entry")
class TitleEntry {
  @Id UUID titleId;

  @Enumerated(EnumType.STRING)
  TitleKind kind;

  String internationalTitle;
  String originalTitle;
  Integer year;
  String[] countries;
  String[] localTitles;
  String[] territories;
  String searchNames;
  int version;
}
