package io.dealstream.announcement.view.newsroom.file;

import io.dealstream.announcement.view.newsroom.edition.Edition;
import io.dealstream.announcement.view.newsroom.edition.Notice;
import io.dealstream.announcement.view.newsroom.edition.Part;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A release as Markdown (CommonMark). Its own markup is the only one: what looks like markup in
/// names and quotes is escaped and comes out as it was written.
final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>&~|]");

  /// What is markup at the beginning of a line only.
  private static final Pattern LEADING = Pattern.compile("^(\\d{0,9})([.)#+=:-])");

  private Markdown() {}

  static String of(Edition edition) {
    return edition.parts().stream().map(Markdown::of).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String of(Part part) {
    String text = escaped(part.text());
    return switch (part) {
      case Part.Headline headline -> "# " + text;
      case Part.Heading heading -> "## " + text;
      case Part.Day day -> "*" + text + "*";
      case Part.Quote quote -> "> " + text;
      case Part.Paragraph paragraph -> text;
      case Part.Noted(Notice notice) ->
          "**"
              + escaped(notice.text())
              + "**"
              + (notice.address() == null ? "" : " <" + notice.address() + ">");
    };
  }

  /// On one line, since the beginning of a line can be markup.
  static String escaped(String text) {
    String line = String.join(" ", text.strip().split("\\s+"));
    return LEADING
        .matcher(MARKUP.matcher(line).replaceAll(Matcher.quoteReplacement("\\") + "$0"))
        .replaceFirst("$1" + Matcher.quoteReplacement("\\") + "$2");
  }
}
