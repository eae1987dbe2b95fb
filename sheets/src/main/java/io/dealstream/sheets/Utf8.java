package io.dealstream.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Text files are UTF-8, with or without the mark that says so; everything else would be guessed.
final class Utf8 {
  private static final char MARK = '\uFEFF';

  private Utf8() {}

  static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableFile("is not encoded in UTF-8", e);
    }
  }
}
