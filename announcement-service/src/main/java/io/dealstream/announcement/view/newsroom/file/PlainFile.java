package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Part;
import java.util.List;

/// A release as plain text: paragraphs between empty lines, the day before what follows it.
final class PlainFile {
  private PlainFile() {}

  /// Ends with a line break.
  static String of(Edition edition) {
    StringBuilder plain = new StringBuilder();
    List<Part> parts = edition.parts();
    for (Part part : parts) {
      plain.append(part.text());
      if (part != parts.getLast()) {
        plain.append(part instanceof Part.Day ? " – " : "\n\n");
      }
    }
    return plain.append('\n').toString();
  }
}
