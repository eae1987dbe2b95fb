package io.dealstream.announcement.check;

import io.dealstream.announcement.check.Paragraphs.Piece;
import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.render.Texts;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a text in one language and says of each of its claims whether the facts carry it.
///
/// A sentence that is generated from the facts, word for word, is carried as a whole. Of all others
/// the claims are read one by one. When a sentence is nearly a generated one, the claim that was
/// exchanged is contradicted by the one it stands for.
final class Checker {
  private final Lexicon lexicon;
  private final Register register;
  private final ClaimReader reader;
  private final GeneratedText generated;
  private final NearCopy copies;
  private final Judge judge;
  private final Set<UUID> withheld;

  Checker(Lexicon lexicon, Known known) {
    this.lexicon = lexicon;
    this.register = new Register(known);
    RegisteredNames names =
        new RegisteredNames(Named.of(known.facts(), register.sales()), lexicon.nameForms);
    this.reader = new ClaimReader(lexicon, names, CountryForms.of(lexicon.locale, parts()));
    this.generated = new GeneratedText(known.generated(), synopses(known), reader);
    this.copies = new NearCopy(generated);
    this.judge = new Judge(register, names, generated, lexicon);
    this.withheld = register.withheldEvents();
  }

  private static Set<String> synopses(Known known) {
    return known.facts().titles().stream()
        .flatMap(title -> Stream.ofNullable(title.value().synopsis()))
        .flatMap(synopsis -> Texts.paragraphs(synopsis).stream())
        .collect(Collectors.toSet());
  }

  private Set<Territory> parts() {
    return Register.territories(register.sales()).stream()
        .filter(territory -> !Territory.isCountry(territory.code()))
        .collect(Collectors.toSet());
  }

  /// The findings in the order of the text.
  List<Finding> check(List<String> paragraphs) {
    Paragraphs pieces = new Paragraphs(lexicon.locale, generated);
    List<Finding> findings = new ArrayList<>();
    for (int number = 0; number < paragraphs.size(); number++) {
      for (Piece piece : pieces.cut(paragraphs.get(number), number)) {
        findings.addAll(piece.proven() != null ? whole(piece) : claims(piece));
      }
    }
    return findings;
  }

  /// All that a text claims, right or wrong.
  Set<Claim.Meaning> meanings(List<String> paragraphs) {
    Paragraphs pieces = new Paragraphs(lexicon.locale, generated);
    Set<Claim.Meaning> meanings = new HashSet<>();
    for (String paragraph : paragraphs) {
      for (Piece piece : pieces.cut(paragraph, 0)) {
        reader.read(piece.sentence()).claims().forEach(claim -> meanings.add(claim.meaning()));
      }
    }
    return meanings;
  }

  private List<Finding> whole(Piece piece) {
    GeneratedText.Proven proven = Objects.requireNonNull(piece.proven());
    Sentence sentence = piece.sentence();
    boolean secret = !Collections.disjoint(proven.restsOn(), withheld);
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            FindingIds.of(
                lexicon.language, ClaimKind.SENTENCE, sentence.text(), sentence.text(), 0),
            ClaimKind.SENTENCE,
            secret ? Verdict.FORBIDDEN : Verdict.CARRIED,
            sentence.text(),
            sentence.paragraph(),
            sentence.from(),
            sentence.from() + sentence.text().length(),
            sentence.text(),
            null,
            proven.restsOn()));
    if (proven.verbatim()) {
      claims(piece).stream()
          .filter(finding -> isWrong(finding.verdict(), proven.block()))
          .forEach(findings::add);
    }
    return findings;
  }

  /// Somebody may say what nobody knows, but not the contrary of what is known. What happens in a
  /// story is contrary to nothing.
  private static boolean isWrong(Verdict verdict, Block block) {
    return switch (verdict) {
      case CARRIED, UNKNOWN -> false;
      case CONTRADICTED -> block == Block.QUOTE;
      case FORBIDDEN -> true;
    };
  }

  private List<Finding> claims(Piece piece) {
    ReadSentence sentence = reader.read(piece.sentence());
    Pairs.Read pairs = judge.pairs().of(sentence);
    Map<Claim, Opinion> opinions = new HashMap<>();
    sentence.claims().forEach(claim -> opinions.put(claim, judge.of(claim, sentence, pairs)));
    List<Claim> claims = new ArrayList<>(sentence.claims());
    boolean generatedOtherwise =
        piece.proven() == null
            && (!sentence.doubtful().isEmpty() || copies.covering(sentence).isEmpty());
    if (generatedOtherwise) {
      for (NearCopy.Exchange exchange : copies.exchanges(sentence)) {
        Opinion before = opinions.get(exchange.claim());
        if (before == null) {
          claims.add(exchange.claim());
        }
        if (before == null || mayBeWrong(before, exchange)) {
          opinions.put(exchange.claim(), instead(exchange));
        }
      }
    }
    return findings(sentence, claims, opinions);
  }

  /// What is right in this sentence is not made wrong by a sentence that says something else.
  private static boolean mayBeWrong(Opinion opinion, NearCopy.Exchange exchange) {
    return switch (opinion.verdict()) {
      case UNKNOWN -> true;
      case CARRIED -> !opinion.bound() || exchange.repeated();
      case CONTRADICTED, FORBIDDEN -> false;
    };
  }

  private static Opinion instead(NearCopy.Exchange exchange) {
    return Opinion.contradicted(exchange.instead().words(), exchange.proven().restsOn());
  }

  private List<Finding> findings(
      ReadSentence read, List<Claim> claims, Map<Claim, Opinion> opinions) {
    Sentence sentence = read.sentence();
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    claims.stream()
        .sorted(Comparator.comparing(Claim::first))
        .forEach(claim -> {
          Opinion opinion = Objects.requireNonNull(opinions.get(claim));
          int before = seen.merge(claim.kind() + claim.words(), 1, Integer::sum) - 1;
          findings.add(
              new Finding(
                  FindingIds.of(
                      lexicon.language, claim.kind(), claim.words(), sentence.text(), before),
                  claim.kind(),
                  opinion.verdict(),
                  claim.words(),
                  sentence.paragraph(),
                  sentence.from() + claim.from(),
                  sentence.from() + claim.to(),
                  sentence.text(),
                  opinion.registered(),
                  opinion.restsOn()));
        });
    return findings;
  }
}
