package io.dealstream.announcement.view.newsroom.edition;

import io.dealstream.announcement.view.newsroom.NewsroomItem;
import io.dealstream.announcement.view.newsroom.NewsroomSection;
import java.util.ArrayList;
import java.util.List;

/// A piece of a release as it is laid out, in every format alike.
public sealed interface Part {
  /// Its words, as plain text.
  String text();

  record Headline(String text) implements Part {}

  record Day(String text) implements Part {}

  record Paragraph(String text) implements Part {}

  record Quote(String text) implements Part {}

  record Heading(String text) implements Part {}

  record Noted(Notice notice) implements Part {
    @Override
    public String text() {
      return notice.whole();
    }
  }

  /// All of a release, in order; what became of it comes after its headline.
  static List<Part> of(NewsroomItem release, List<Notice> notices) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Headline(release.headline()));
    notices.forEach(notice -> parts.add(new Noted(notice)));
    for (NewsroomSection section : release.sections()) {
      if (section.isHeaded()) {
        parts.add(new Heading(section.heading()));
      }
      section.body().forEach(text -> parts.add(part(section, text)));
    }
    return parts;
  }

  private static Part part(NewsroomSection section, String text) {
    if (section.isDateline()) {
      return new Day(text);
    }
    return section.isQuote() ? new Quote(text) : new Paragraph(text);
  }
}
