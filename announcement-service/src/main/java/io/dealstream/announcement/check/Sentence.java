package io.dealstream.announcement.check;

import java.util.List;

/// A sentence of a text.
///
/// @param paragraph in which it stands, from 0
/// @param from first character within the paragraph
/// @param tokens with their places in the sentence
record Sentence(String text, int paragraph, int from, List<Token> tokens) {
  static Sentence of(String text, int paragraph, int from) {
    return new Sentence(text, paragraph, from, Tokens.of(text));
  }
}
