package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Holds a claim against the facts, and against what else its sentence says.
final class Judge {
  private final Register register;
  private final RegisteredNames names;
  private final GeneratedText generated;
  private final Lexicon lexicon;
  private final CountJudge counts;
  private final FigureJudge figures;
  private final AwardJudge awards;
  private final Pairs pairs;

  Judge(Register register, RegisteredNames names, GeneratedText generated, Lexicon lexicon) {
    this.register = register;
    this.names = names;
    this.generated = generated;
    this.lexicon = lexicon;
    this.counts = new CountJudge(register);
    this.figures = new FigureJudge(register, lexicon);
    this.awards = new AwardJudge(register);
    this.pairs = new Pairs(register);
  }

  Pairs pairs() {
    return pairs;
  }

  Opinion of(Claim claim, ReadSentence sentence, Pairs.Read read) {
    String wrong = read.wrong().get(claim);
    Opinion opinion = of(claim, sentence);
    if (wrong != null && opinion.verdict() != Verdict.FORBIDDEN) {
      return Opinion.contradicted(wrong, opinion.restsOn());
    }
    return opinion.isCarried() && read.right().contains(claim) && isInRegions(claim, sentence)
        ? Opinion.bound(opinion.restsOn())
        : opinion;
  }

  /// Where regions are named, a country of another one is doubtful.
  private static boolean isInRegions(Claim claim, ReadSentence sentence) {
    List<Claim> regions = sentence.claims(ClaimKind.REGION);
    return !claim.is(ClaimKind.COUNTRY)
        || regions.isEmpty()
        || regions.stream()
            .anyMatch(region -> region.key().equals(Register.regionOf(new Territory(claim.key()))));
  }

  private Opinion of(Claim claim, ReadSentence sentence) {
    return switch (claim.kind()) {
      case COUNTRY -> country(new Territory(claim.key()), sentence);
      case REGION -> region(claim);
      case LICENSEE, CHANNEL, TITLE, PERSON, ORGANIZATION -> name(claim);
      case EVENT -> claim.exact() ? awards.event(claim) : name(claim);
      case NAME -> words(claim);
      case COUNT -> counts.of(claim, sentence);
      case FIGURE -> claim.unit().equals("NUMBER") ? words(claim) : figures.of(claim, sentence);
      case AWARD -> awards.level(claim, sentence);
      case RIGHT -> right(claim, sentence);
      case DATE -> words(claim);
      case MONEY, TERMS, NEGOTIATION -> Opinion.forbidden(List.of());
      case SENTENCE -> Opinion.UNKNOWN;
    };
  }

  private Opinion country(Territory country, ReadSentence sentence) {
    List<Sale> sales = register.openSalesIn(country);
    List<UUID> events = new ArrayList<>(Register.events(sales));
    events.addAll(register.otherFactsOf(country));
    if (!events.isEmpty()) {
      return Opinion.carried(events);
    }
    List<Sale> withheld = register.sales(sale -> sale.reaches(country));
    if (!withheld.isEmpty()) {
      return Opinion.forbidden(Register.events(withheld));
    }
    boolean licensed =
        sentence.has(lexicon.licensed) || !sentence.claims(ClaimKind.LICENSEE).isEmpty();
    return licensed && !register.sales().isEmpty()
        ? Opinion.contradicted(licensedIn(), Register.events(register.sales()))
        : Opinion.UNKNOWN;
  }

  private String licensedIn() {
    return String.join(
        ", ", Register.territories(register.sales()).stream().map(Territory::code).toList());
  }

  private Opinion region(Claim claim) {
    List<Sale> sales =
        register.sales(sale ->
            sale.territories().stream()
                .anyMatch(
                    t -> t.equals(Territory.WORLD) || Register.regionOf(t).equals(claim.key())));
    return sales.isEmpty() ? Opinion.UNKNOWN : Opinion.carried(Register.events(sales));
  }

  private Opinion name(Claim claim) {
    List<Named> same =
        names.all().stream().filter(named -> named.form().equals(claim.key())).toList();
    List<UUID> events = same.stream().flatMap(named -> named.events().stream()).toList();
    if (!same.isEmpty() && same.stream().allMatch(Named::secret)) {
      return Opinion.forbidden(events);
    }
    return claim.exact() ? Opinion.carried(events) : Opinion.contradicted(claim.key(), events);
  }

  /// What the generated text says in the same words is known.
  private Opinion words(Claim claim) {
    return generated
        .proofOf(claim)
        .or(() -> claim.is(ClaimKind.NAME) ? generated.proofOfWords(claim.words()) : year(claim))
        .map(Opinion::carried)
        .orElse(Opinion.UNKNOWN);
  }

  /// The year of a date, or an edition, that the facts have.
  private Optional<List<UUID>> year(Claim claim) {
    List<UUID> events = new ArrayList<>();
    for (Fact<Award> award : register.facts().awards()) {
      String edition = award.value().edition();
      if (edition != null && edition.replaceAll("\\D", "").equals(claim.value())) {
        events.addAll(award.eventIds());
      }
    }
    register.facts().titles().stream()
        .filter(title ->
            title.value().premieres().stream()
                .anyMatch(premiere -> premiere.day().toString().startsWith(claim.key())))
        .forEach(title -> events.addAll(title.eventIds()));
    return events.isEmpty() ? Optional.empty() : Optional.of(events);
  }

  /// What was not stated is unknown; what was stated otherwise is contradicted.
  private Opinion right(Claim claim, ReadSentence sentence) {
    List<Sale> meant = meant(sentence);
    boolean exclusive = claim.key().equals("exclusive");
    List<Sale> having =
        meant.stream()
            .filter(sale ->
                exclusive
                    ? Boolean.TRUE.equals(sale.exclusive())
                    : sale.media().contains(Media.valueOf(claim.key()))
                        || sale.media().contains(Media.ALL))
            .toList();
    if (!having.isEmpty()) {
      return Opinion.bound(Register.events(having));
    }
    boolean stated =
        !meant.isEmpty()
            && meant.stream()
                .allMatch(sale -> exclusive ? sale.exclusive() != null : !sale.media().isEmpty());
    String instead =
        exclusive
            ? "non-exclusive"
            : meant.stream()
                .flatMap(sale -> sale.media().stream())
                .distinct()
                .sorted()
                .map(Media::name)
                .collect(Collectors.joining(", "));
    return stated ? Opinion.contradicted(instead, Register.events(meant)) : Opinion.UNKNOWN;
  }

  /// The sales to the licensees that the sentence names, or into its countries.
  private List<Sale> meant(ReadSentence sentence) {
    var licensees = sentence.channels();
    var countries = sentence.countries();
    return register.sales(sale ->
        (licensees.isEmpty() || licensees.contains(sale.licensee()))
            && (countries.isEmpty()
                || countries.stream().anyMatch(sale::reaches)
                || !Collections.disjoint(sale.territories(), countries)));
  }
}
