package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import java.util.stream.Collectors;

/// A release as plain text: paragraphs between empty lines, the dateline before the lead.
public final class PlainText {
  private PlainText() {}

  /// Ends with a line break.
  public static String of(ReleaseText text) {
    return text.sections().stream()
        .map(section -> paragraphs(section) + separator(section))
        .collect(Collectors.joining())
        .strip()
        .concat("\n");
  }

  private static String paragraphs(Section section) {
    return section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
  }

  private static String separator(Section section) {
    return section.kind().equals(Block.DATELINE.name()) ? " – " : "\n\n";
  }
}
