package io.dealstream.announcement.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts texts into words, numbers and the few signs that mean something.
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,]\\d+){0,6}\\p{L}*|\\p{L}[\\p{L}\\p{M}\\p{Nd}]*|[%\\p{Sc}]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    int end = 0;
    while (found.find()) {
      boolean ending = end > 0 && found.start() == end + 1 && isApostrophe(text.charAt(end));
      tokens.add(
          new Token(
              found.group(),
              folded(found.group()),
              found.start(),
              found.end(),
              ending,
              !ending && isBroken(text, end, found.start())));
      end = found.end();
    }
    return tokens;
  }

  static List<String> folded(List<Token> tokens) {
    return tokens.stream().map(Token::folded).toList();
  }

  /// The words of a form, to be found in texts.
  static List<String> words(String form) {
    return folded(of(form));
  }

  /// Small letters without accents, in the same way for all languages: `İ`, `I` and `ı` are one.
  static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace('ı', 'i');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  private static boolean isBroken(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> !Character.isWhitespace(c) && c != '-');
  }
}
