package io.dealstream.announcement.check;

import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence with its claims, in their order.
///
/// @param doubtful words that may be names, but may as well only begin the sentence
/// @param folded its words without case and accents
record ReadSentence(
    Sentence sentence, List<String> folded, List<Claim> claims, List<Claim> doubtful) {
  List<Claim> claims(ClaimKind kind) {
    return claims.stream().filter(claim -> claim.is(kind)).toList();
  }

  Set<Territory> countries() {
    return claims(ClaimKind.COUNTRY).stream()
        .map(claim -> new Territory(claim.key()))
        .collect(Collectors.toSet());
  }

  /// Who is named that buys or shows titles.
  Set<String> channels() {
    return claims.stream()
        .filter(claim -> claim.is(ClaimKind.LICENSEE) || claim.is(ClaimKind.CHANNEL))
        .map(Claim::key)
        .collect(Collectors.toSet());
  }

  boolean has(Phrases<?> phrases) {
    return phrases.isAnywhereIn(folded);
  }
}
