package io.dealstream.announcement.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a sentence while it is read, with those that belong to a claim already.
final class Marks {
  private final Sentence sentence;
  private final List<String> folded;
  private final BitSet taken = new BitSet();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Claim> doubtful = new ArrayList<>();

  Marks(Sentence sentence) {
    this.sentence = sentence;
    this.folded = Tokens.folded(sentence.tokens());
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  List<String> folded() {
    return folded;
  }

  int size() {
    return folded.size();
  }

  List<Claim> claims() {
    return claims;
  }

  List<Claim> doubtful() {
    return doubtful;
  }

  String text() {
    return sentence.text();
  }

  /// True when the whole sentence is written in capitals.
  boolean isShouted() {
    return sentence.text().codePoints().noneMatch(Character::isLowerCase);
  }

  boolean isFree(int i) {
    return i >= 0 && i < size() && !taken.get(i);
  }

  boolean areFree(int i, int length) {
    return taken.get(i, i + length).isEmpty();
  }

  boolean has(ClaimKind kind) {
    return claims.stream().anyMatch(claim -> claim.is(kind));
  }

  void claim(ClaimKind kind, String key, boolean exact, int first, int length) {
    claims.add(made(kind, key, exact, first, length));
    taken.set(first, first + length);
  }

  /// Claims the phrase that begins here, if one does.
  void claimIf(ClaimKind kind, Phrases<?> phrases, int i) {
    phrases
        .longest(folded, i)
        .filter(match -> areFree(i, match.length()))
        .ifPresent(match -> claim(kind, match.meaning().toString(), true, i, match.length()));
  }

  void doubt(ClaimKind kind, String key, int first, int length) {
    doubtful.add(made(kind, key, true, first, length));
  }

  /// The words of these tokens.
  String words(int first, int length) {
    return text().substring(tokens().get(first).from(), tokens().get(first + length - 1).to());
  }

  private Claim made(ClaimKind kind, String key, boolean exact, int first, int length) {
    Token from = tokens().get(first);
    Token to = tokens().get(first + length - 1);
    return new Claim(
        kind, key, exact, first, first + length - 1, words(first, length), from.from(), to.to());
  }
}
