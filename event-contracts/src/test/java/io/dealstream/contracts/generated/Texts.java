package io.dealstream.contracts.generated;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Texts of people: any Unicode but NUL and halves of surrogate pairs, which no service lets in,
/// with the characters that break things more often than chance would have them.
final class Texts {
  private static final String TROUBLE =
      "\"\\/<>&'%{}\n\t İıŞğÖçñéÅßŁø´`\u0301\u0308\u00a0\u00ad\u200b\u200d\u200f\u2028\u202e\ufeff\ufffd"
          + "אחלה中文한국ไทย🎬👨‍👩‍👧🇲🇽𝒜";

  private Texts() {}

  static Arbitrary<String> text() {
    return codePoint()
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(points -> new String(points.stream().mapToInt(p -> p).toArray(), 0, points.size()));
  }

  static Arbitrary<String> slug() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .numeric()
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(words -> String.join("-", words));
  }

  private static Arbitrary<Integer> codePoint() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.integers().between(' ', '~')),
        Tuple.of(3, Arbitraries.of(TROUBLE.codePoints().boxed().toList())),
        Tuple.of(1, Arbitraries.integers().between(1, 0xD7FF)),
        Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)));
  }
}
