package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import java.util.Iterator;
import java.util.stream.Collectors;

/// A release as plain text: paragraphs between empty lines, the dateline before what follows it.
public final class PlainText {
  private PlainText() {}

  /// Ends with a line break.
  public static String of(ReleaseText text) {
    StringBuilder plain = new StringBuilder();
    for (Iterator<Section> sections = text.sections().iterator(); sections.hasNext(); ) {
      Section section = sections.next();
      plain.append(paragraphs(section));
      if (sections.hasNext()) {
        plain.append(section.kind() == Block.DATELINE ? " – " : "\n\n");
      }
    }
    return plain.append('\n').toString();
  }

  private static String paragraphs(Section section) {
    return section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }
}
