package io.dealstream.announcement.check;

import io.dealstream.announcement.check.GeneratedText.Proven;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the generated sentence that a sentence nearly is, and which of its claims stand in the
/// place of other ones. Words are compared as bags, so that a long text takes no more time than it
/// has words.
final class NearCopy {
  private static final double NEAR = 0.6;

  private final GeneratedText generated;

  NearCopy(GeneratedText generated) {
    this.generated = generated;
  }

  /// @param claim of the sentence
  /// @param instead of which it stands there
  /// @param repeated true when the generated sentence makes the claim too, but less often
  record Exchange(Claim claim, Claim instead, Proven proven, boolean repeated) {}

  /// A generated sentence that claims all that this one does, each as often.
  Optional<Proven> covering(ReadSentence sentence) {
    return generated.sentences().stream()
        .filter(proven -> extra(sentence.claims(), proven.read().claims()).isEmpty())
        .findFirst();
  }

  /// What was exchanged, by comparison with the sentence that is nearest.
  List<Exchange> exchanges(ReadSentence sentence) {
    Proven nearest = null;
    double best = NEAR;
    for (Proven proven : generated.sentences()) {
      double nearness = nearness(sentence.folded(), proven.read().folded());
      if (nearness > best) {
        best = nearness;
        nearest = proven;
      }
    }
    return nearest == null ? List.of() : exchanges(sentence, nearest);
  }

  private static List<Exchange> exchanges(ReadSentence sentence, Proven proven) {
    List<Claim> claims = new ArrayList<>(sentence.claims());
    Set<String> words = Set.copyOf(proven.read().folded());
    sentence.doubtful().stream()
        .filter(doubtful -> !words.contains(Tokens.folded(doubtful.words())))
        .forEach(claims::add);
    List<Claim> theirs = proven.read().claims();
    List<Claim> missing = extra(theirs, claims);
    Set<Claim.Meaning> made = theirs.stream().map(Claim::meaning).collect(Collectors.toSet());
    List<Exchange> exchanges = new ArrayList<>();
    for (Claim claim : extra(claims, theirs)) {
      missing.stream()
          .filter(other -> canStandFor(claim, other))
          .findFirst()
          .ifPresent(other -> {
            missing.remove(other);
            exchanges.add(new Exchange(claim, other, proven, made.contains(claim.meaning())));
          });
    }
    return exchanges;
  }

  private static boolean canStandFor(Claim claim, Claim other) {
    boolean numbers = isNumber(claim) && isNumber(other);
    boolean counts =
        numbers && (claim.unit().equals(other.unit()) || claim.unit().equals("NUMBER"));
    return claim.kind().isName() && other.kind().isName()
        || counts
        || !numbers && claim.kind() == other.kind();
  }

  private static boolean isNumber(Claim claim) {
    return claim.is(ClaimKind.COUNT) || claim.is(ClaimKind.FIGURE);
  }

  /// The claims of the first list that the second has not, or less often.
  private static List<Claim> extra(List<Claim> some, List<Claim> others) {
    Map<Claim.Meaning, Integer> count = new HashMap<>();
    others.forEach(claim -> count.merge(claim.meaning(), 1, Integer::sum));
    List<Claim> extra = new ArrayList<>();
    for (Claim claim : some) {
      if (!claim.exact() || count.merge(claim.meaning(), -1, Integer::sum) < 0) {
        extra.add(claim);
      }
    }
    return extra;
  }

  /// Twice the words in common, by the words of both.
  static double nearness(List<String> some, List<String> others) {
    int smaller = Math.min(some.size(), others.size());
    int all = some.size() + others.size();
    if (all == 0 || 2.0 * smaller / all <= NEAR) {
      return 0;
    }
    Map<String, Integer> count = new HashMap<>();
    others.forEach(word -> count.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : some) {
      if (count.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / all;
  }
}
