package io.dealstream.announcement.check;

import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what a sentence claims, one kind of claims after the other; a word belongs to one claim.
final class ClaimReader {
  private final Lexicon lexicon;
  private final RegisteredNames names;
  private final Phrases<Territory> parts;

  /// @param parts of countries, by their names
  ClaimReader(Lexicon lexicon, RegisteredNames names, Phrases<Territory> parts) {
    this.lexicon = lexicon;
    this.names = names;
    this.parts = parts;
  }

  ReadSentence read(Sentence sentence) {
    Marks marks = new Marks(sentence);
    registered(marks);
    countries(marks);
    phrases(marks);
    NumberReader numbers = new NumberReader(lexicon);
    new SecretReader(lexicon).read(marks);
    numbers.dates(marks);
    new NameReader(lexicon, names).read(marks);
    numbers.read(marks);
    List<Claim> claims = new ArrayList<>(marks.claims());
    claims.sort(Comparator.comparing(Claim::first));
    return new ReadSentence(sentence, marks.folded(), claims, marks.doubtful());
  }

  private void registered(Marks marks) {
    List<String> translated = lexicon.nameForms.of(marks.tokens());
    boolean shouted = marks.isShouted();
    for (int i = 0; i < marks.size(); i++) {
      Optional<RegisteredNames.Found> found = names.at(marks.tokens(), translated, i, shouted);
      if (found.isPresent() && marks.areFree(i, found.get().length())) {
        Named named = found.get().named();
        marks.claim(named.kind(), named.form(), found.get().exact(), i, found.get().length());
      }
    }
  }

  private void countries(Marks marks) {
    for (int i = 0; i < marks.size(); i++) {
      if (marks.tokens().get(i).isCapital()) {
        Optional<Phrases.Match<Territory>> match = country(marks, i);
        if (match.isPresent() && marks.areFree(i, match.get().length())) {
          marks.claim(
              ClaimKind.COUNTRY, match.get().meaning().code(), true, i, match.get().length());
        }
      }
    }
  }

  private Optional<Phrases.Match<Territory>> country(Marks marks, int i) {
    return parts
        .longest(marks.folded(), i)
        .or(() -> lexicon.countries.longest(marks.folded(), i))
        .or(() -> withoutEnding(marks, i));
  }

  /// `Meksikada` is `Meksika` with an ending that somebody forgot the apostrophe of.
  private Optional<Phrases.Match<Territory>> withoutEnding(Marks marks, int i) {
    String word = marks.folded().get(i);
    return lexicon.glued.stream()
        .filter(ending -> word.endsWith(ending) && word.length() > ending.length() + 3)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .flatMap(stem -> lexicon.countries.longest(List.of(stem), 0).stream())
        .findFirst();
  }

  private void phrases(Marks marks) {
    for (int i = 0; i < marks.size(); i++) {
      marks.claimIf(ClaimKind.EVENT, lexicon.awardNames, i);
    }
    boolean awards =
        marks.has(ClaimKind.EVENT) || lexicon.awardContext.isAnywhereIn(marks.folded());
    boolean licensed = lexicon.licensed.isAnywhereIn(marks.folded());
    for (int i = 0; i < marks.size(); i++) {
      marks.claimIf(ClaimKind.REGION, lexicon.regions, i);
      if (awards) {
        marks.claimIf(ClaimKind.AWARD, lexicon.levels, i);
      }
      int at = i;
      if (lexicon.media.longest(marks.folded(), i).filter(m -> isRight(marks, at, m)).isPresent()) {
        marks.claimIf(ClaimKind.RIGHT, lexicon.media, i);
      }
      if (licensed) {
        marks.claimIf(ClaimKind.RIGHT, lexicon.exclusive, i);
      }
    }
  }

  /// One word is a right only in capitals, as acronyms are written.
  private static boolean isRight(Marks marks, int i, Phrases.Match<?> match) {
    return match.length() > 1 || marks.tokens().get(i).isAllCapitals();
  }
}
