package io.dealstream.announcement.view.newsroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/// A published release in one language; Hibernate only reads it.
@Entity
@Immutable
@NullUnmarked
@Table(name = "newsroom_release")
class NewsroomEntry {
  @Id String slug;
  UUID releaseId;
  String language;
  String headline;
  String sections;
  Instant publishedAt;
  String purpose;
  UUID corrects;
  UUID correctedBy;
  Instant correctedAt;
  UUID retractedBy;
  Instant retractedAt;
  UUID[] titleIds;
  UUID[] dealIds;
}
