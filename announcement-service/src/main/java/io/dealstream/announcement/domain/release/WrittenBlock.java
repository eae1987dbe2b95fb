package io.dealstream.announcement.domain.release;

/// A block that says what somebody wrote, in one language.
///
/// @param language BCP 47 tag
/// @param text paragraphs between empty lines
public record WrittenBlock(Block block, String language, String text) {
  boolean isFor(Block other, String otherLanguage) {
    return block == other && language.equals(otherLanguage);
  }
}
