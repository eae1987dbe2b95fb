package io.dealstream.announcement.view.newsroom;

import java.util.List;
import java.util.Set;

/// A part of a release as a page lays it out.
public record NewsroomSection(String kind, List<String> paragraphs) {
  private static final Set<String> HEADED = Set.of("BOILERPLATE", "MEDIA_CONTACT");

  public NewsroomSection {
    paragraphs = List.copyOf(paragraphs);
  }

  /// True for the parts whose first paragraph is their heading; a text of one paragraph has none.
  public boolean isHeaded() {
    return HEADED.contains(kind) && paragraphs.size() > 1;
  }

  public String heading() {
    return paragraphs.getFirst();
  }

  /// What follows the heading.
  public List<String> body() {
    return isHeaded() ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
  }

  public boolean isDateline() {
    return kind.equals("DATELINE");
  }

  public boolean isQuote() {
    return kind.equals("QUOTE");
  }

  /// For the style sheet.
  public String style() {
    return kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
