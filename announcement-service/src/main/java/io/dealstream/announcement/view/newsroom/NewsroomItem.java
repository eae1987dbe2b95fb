package io.dealstream.announcement.view.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A published release as the newsroom shows it in one language.
public record NewsroomItem(
    UUID id,
    String slug,
    String language,
    String headline,
    List<NewsroomSection> sections,
    Instant publishedAt) {
  public NewsroomItem {
    sections = List.copyOf(sections);
  }

  /// The sentence that stands for the whole; empty when there is none.
  public String lead() {
    return first("LEAD");
  }

  /// The day as the release says it.
  public String dateline() {
    return first("DATELINE");
  }

  private String first(String kind) {
    return sections.stream()
        .filter(section -> section.kind().equals(kind))
        .flatMap(section -> section.paragraphs().stream())
        .findFirst()
        .orElse("");
  }
}
