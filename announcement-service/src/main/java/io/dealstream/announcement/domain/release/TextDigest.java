package io.dealstream.announcement.domain.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// By which the words of a release in one language are known again. The dateline does not count: it
/// follows from the day of publication and from nothing that anybody approves.
///
/// @param language BCP 47 tag
/// @param sha256 of the words of all blocks in their order, in hexadecimal digits
public record TextDigest(String language, String sha256) {
  public static TextDigest of(ReleaseText text) {
    String words =
        text.sections().stream()
            .filter(section -> section.kind() != Block.DATELINE)
            .map(TextDigest::words)
            .collect(Collectors.joining("\n\n"));
    return new TextDigest(text.language(), sha256(words));
  }

  static List<TextDigest> of(List<PublishedText> texts) {
    return texts.stream().map(published -> of(published.text())).toList();
  }

  /// A block's name keeps words from wandering to another block unseen; a paragraph has no line
  /// break, so that none can be passed off as two.
  private static String words(ReleaseText.Section section) {
    return section.kind()
        + "\n"
        + section.paragraphs().stream()
            .map(ReleaseText.Paragraph::text)
            .collect(Collectors.joining("\n"));
  }

  private static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
