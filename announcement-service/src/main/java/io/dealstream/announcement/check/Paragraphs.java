package io.dealstream.announcement.check;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts paragraphs into sentences: generated ones first, wherever they stand, and the rest as the
/// language cuts it.
final class Paragraphs {
  /// What a full stop after it does not end: `No.`, initials, `93.`
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|.*[\\s“\"(])(?:n[oºr]|n[uú]m|\\p{L}|[dms]ra?s?|\\d{1,3})\\.\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String ENDS = ".!?…”\"»–:)";

  /// So many characters around a place tell what it is.
  private static final int NEAR = 12;

  private final ULocale locale;
  private final GeneratedText generated;

  /// A piece of a paragraph.
  ///
  /// @param proven the generated sentence that it is; null for anything else
  record Piece(Sentence sentence, GeneratedText.@Nullable Proven proven) {}

  Paragraphs(ULocale locale, GeneratedText generated) {
    this.locale = locale;
    this.generated = generated;
  }

  /// The text with plain spaces only; no place in it changes.
  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
  }

  List<Piece> cut(String paragraph, int number) {
    String text = plain(paragraph);
    List<Piece> pieces = new ArrayList<>();
    cut(text, 0, number, 0, pieces);
    return pieces;
  }

  /// Generated sentences from the longest on; what is left before and after each is cut further.
  private void cut(String whole, int start, int number, int longest, List<Piece> pieces) {
    String text = whole;
    int offset = start;
    for (int n = longest; n < generated.sentences().size(); n++) {
      GeneratedText.Proven proven = generated.sentences().get(n);
      for (int at = find(text, proven.text()); at >= 0; at = find(text, proven.text())) {
        int end = at + proven.text().length();
        cut(text.substring(0, at), offset, number, n + 1, pieces);
        pieces.add(new Piece(Sentence.of(proven.text(), number, offset + at), proven));
        text = text.substring(end);
        offset += end;
      }
    }
    sentences(text, offset, number, pieces);
  }

  private static int find(String text, String sentence) {
    int at = text.indexOf(sentence);
    while (at >= 0 && !isWhole(text, at, at + sentence.length())) {
      at = text.indexOf(sentence, at + 1);
    }
    return at;
  }

  /// Headings and days are sentences only where nothing else stands around them.
  private static boolean isWhole(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - NEAR), from).strip();
    String after = text.substring(to, Math.min(text.length(), to + NEAR)).strip();
    boolean begins = before.isEmpty() || ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean ended = ENDS.indexOf(text.charAt(to - 1)) >= 0;
    return begins && (ended || after.isEmpty() || after.startsWith("–"));
  }

  private void sentences(String text, int offset, int number, List<Piece> pieces) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.first(); to != BreakIterator.DONE; to = breaks.next()) {
      String tail = text.substring(Math.max(from, to - NEAR), to);
      if (to == text.length() || to > from && !ABBREVIATED.matcher(tail).matches()) {
        add(text.substring(from, to), number, offset + from, pieces);
        from = to;
      }
    }
  }

  private static void add(String piece, int number, int at, List<Piece> pieces) {
    if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
      int skipped = piece.length() - piece.stripLeading().length();
      pieces.add(new Piece(Sentence.of(piece.strip(), number, at + skipped), null));
    }
  }
}
