package io.dealstream.announcement.check;

import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Counts must be those of the lists that they speak of: of a region, of a licensee, in total.
final class CountJudge {
  private static final int WORDS_BEFORE_REGION = 3;

  private final Register register;

  CountJudge(Register register) {
    this.register = register;
  }

  Opinion of(Claim claim, ReadSentence sentence) {
    int number = number(claim);
    return switch (claim.unit()) {
      case "COUNTRIES" -> countries(claim, number, sentence);
      case "OF_THEM" -> part(claim, number, sentence);
      case "REGIONS" -> strict("REGIONS", number, all());
      case "LICENSES", "LICENSEES" -> strict(claim.unit(), number, all());
      default -> strict(claim.unit(), number, register.titleEvents());
    };
  }

  private Opinion strict(String noun, int number, List<UUID> restsOn) {
    Set<Integer> right = register.numbers().getOrDefault(noun, Set.of());
    if (right.isEmpty()) {
      return Opinion.UNKNOWN;
    }
    return right.contains(number)
        ? Opinion.carried(restsOn)
        : Opinion.contradicted(listed(right), restsOn);
  }

  private Opinion countries(Claim claim, int number, ReadSentence sentence) {
    Optional<String> region = regionBeside(claim, sentence);
    if (region.isPresent()) {
      return inRegion(region.get(), number);
    }
    if (Register.territories(register.sales()).isEmpty()) {
      return Opinion.UNKNOWN;
    }
    List<List<Sale>> scopes = new ArrayList<>(register.scopes());
    scopes.add(told(sentence));
    return scopes.stream()
        .filter(scope -> Register.territories(scope).size() == number)
        .map(scope -> right(Register.events(scope)))
        .findFirst()
        .orElseGet(() -> Opinion.contradicted(totals(), all()));
  }

  /// Where several scopes are counted, a number that is right for one may still be wrong here.
  private Opinion right(List<UUID> events) {
    return register.scopes().size() == 1 ? Opinion.bound(events) : Opinion.carried(events);
  }

  /// The sales of the licensees and titles that the sentence names, when it names some.
  private List<Sale> told(ReadSentence sentence) {
    Set<String> licensees = sentence.channels();
    List<String> titles = sentence.claims(ClaimKind.TITLE).stream().map(Claim::key).toList();
    List<UUID> ids =
        register.facts().titles().stream()
            .filter(title ->
                titles.contains(title.value().internationalTitle())
                    || title.value().localTitles().stream()
                        .anyMatch(local -> titles.contains(local.title())))
            .map(title -> title.about())
            .toList();
    return register.sales(sale ->
        licensees.contains(sale.licensee())
            || licensees.isEmpty()
                && ids.size() < register.facts().titles().size()
                && sale.titleIds().stream().anyMatch(ids::contains));
  }

  private Opinion part(Claim claim, int number, ReadSentence sentence) {
    return regionBeside(claim, sentence)
        .map(region -> inRegion(region, number))
        .orElseGet(() ->
            register.scopes().stream()
                    .anyMatch(scope -> Register.countsByRegion(scope).containsValue(number))
                ? Opinion.carried(all())
                : Opinion.contradicted(totals(), all()));
  }

  private Opinion inRegion(String region, int number) {
    List<UUID> events =
        Register.events(
            register.sales(sale ->
                sale.territories().stream()
                    .filter(t -> !t.equals(Territory.WORLD))
                    .anyMatch(t -> Register.regionOf(t).equals(region))));
    Set<Integer> right = new TreeSet<>();
    register
        .scopes()
        .forEach(scope -> right.add(Register.countsByRegion(scope).getOrDefault(region, 0)));
    return right.contains(number) ? right(events) : Opinion.contradicted(listed(right), events);
  }

  /// The region that stands so close to a count that it belongs to it: `seven countries in Latin
  /// America`, `Latin Amerika’da yedi ülke`.
  private static Optional<String> regionBeside(Claim claim, ReadSentence sentence) {
    return sentence.claims(ClaimKind.REGION).stream()
        .filter(region -> isBeside(claim, region, sentence))
        .map(Claim::key)
        .findFirst();
  }

  private static boolean isBeside(Claim count, Claim region, ReadSentence sentence) {
    List<Token> tokens = sentence.sentence().tokens();
    if (region.first() > count.last()) {
      int between = region.first() - count.last() - 1;
      return between <= WORDS_BEFORE_REGION && !tokens.get(count.last() + 1).broken();
    }
    if (region.last() < count.first()) {
      List<Token> between = tokens.subList(region.last() + 1, count.first());
      return between.stream().allMatch(Token::ending) && !tokens.get(count.first()).broken();
    }
    return true;
  }

  /// `8 (LATIN_AMERICA: 7, MIDDLE_EAST: 1)`, for every scope.
  private String totals() {
    List<String> said = new ArrayList<>();
    for (List<Sale> scope : register.scopes()) {
      List<String> parts = new ArrayList<>();
      Register.countsByRegion(scope).forEach((region, count) -> parts.add(region + ": " + count));
      said.add(Register.territories(scope).size() + " (" + String.join(", ", parts) + ")");
    }
    return String.join("; ", said);
  }

  private List<UUID> all() {
    return Register.events(register.sales());
  }

  private static String listed(Set<Integer> numbers) {
    return String.join(", ", new TreeSet<>(numbers).stream().map(String::valueOf).toList());
  }

  private static int number(Claim claim) {
    try {
      return Integer.parseInt(claim.value());
    } catch (NumberFormatException e) {
      return -1; // no list has so many, or a part of one
    }
  }
}
