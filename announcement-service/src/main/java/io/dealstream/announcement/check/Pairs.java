package io.dealstream.announcement.check;

import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which licensee a sentence puts into which country: `Canal 13 in Chile and Imagen TV in Mexico`,
/// `En Chile, Canal 13; en México, Imagen TV`. When neither begins and ends a sentence, it is read
/// in the way that the licenses bear out.
final class Pairs {
  private final Register register;

  Pairs(Register register) {
    this.register = register;
  }

  /// Licensees, or countries, that stand side by side.
  private record Group(boolean licensees, List<Claim> claims) {}

  /// @param wrong claims of countries that the licensees beside them have no license for, with what
  ///   they have
  /// @param right claims that a license bears out
  record Read(Map<Claim, String> wrong, Set<Claim> right) {}

  Read of(ReadSentence sentence) {
    List<Group> groups = groups(sentence);
    boolean asItBegins = groups.isEmpty() || groups.getFirst().licensees();
    Read first = read(groups, asItBegins);
    if (groups.size() % 2 == 0) {
      return first;
    }
    Read second = read(groups, !asItBegins);
    return first.wrong().size() <= second.wrong().size() ? first : second;
  }

  private List<Group> groups(ReadSentence sentence) {
    List<Claim> countries = sentence.claims(ClaimKind.COUNTRY);
    List<Claim> elsewhere = countries.stream().filter(this::isOnlyKnownOtherwise).toList();
    boolean all = elsewhere.size() == countries.size();
    List<Group> groups = new ArrayList<>();
    for (Claim claim : sentence.claims()) {
      boolean licensee = claim.is(ClaimKind.LICENSEE);
      if (licensee || claim.is(ClaimKind.COUNTRY) && (all || !elsewhere.contains(claim))) {
        if (groups.isEmpty() || groups.getLast().licensees() != licensee) {
          groups.add(new Group(licensee, new ArrayList<>()));
        }
        groups.getLast().claims().add(claim);
      }
    }
    return groups;
  }

  /// Where a title was made, for example: beside countries with licenses it belongs to none.
  private boolean isOnlyKnownOtherwise(Claim country) {
    Territory territory = new Territory(country.key());
    return register.sales(sale -> sale.reaches(territory)).isEmpty()
        && !register.otherFactsOf(territory).isEmpty();
  }

  /// Pairs every group with the next one, from the first of the asked kind on.
  private Read read(List<Group> groups, boolean licenseesFirst) {
    Map<Claim, String> wrong = new HashMap<>();
    Set<Claim> right = new HashSet<>();
    int first = groups.isEmpty() || groups.getFirst().licensees() == licenseesFirst ? 0 : 1;
    for (int i = first; i + 1 < groups.size(); i += 2) {
      Group licensees = groups.get(licenseesFirst ? i : i + 1);
      Group countries = groups.get(licenseesFirst ? i + 1 : i);
      pair(licensees.claims(), countries.claims(), wrong, right);
    }
    return new Read(wrong, right);
  }

  private void pair(
      List<Claim> licensees, List<Claim> countries, Map<Claim, String> wrong, Set<Claim> right) {
    for (Claim country : countries) {
      List<Claim> there = licensees.stream().filter(l -> holds(l, country)).toList();
      if (there.isEmpty()) {
        wrong.put(country, said(licensees));
      } else {
        right.add(country);
        right.addAll(there);
      }
    }
    for (Claim licensee : licensees) {
      if (countries.stream().noneMatch(country -> holds(licensee, country))) {
        wrong.put(licensee, said(List.of(licensee)));
      }
    }
  }

  private boolean holds(Claim licensee, Claim country) {
    Territory territory = new Territory(country.key());
    return register.salesOf(licensee.key()).stream().anyMatch(sale -> sale.reaches(territory));
  }

  private String said(List<Claim> licensees) {
    List<String> said = new ArrayList<>();
    for (Claim licensee : licensees) {
      List<String> codes =
          Register.territories(register.salesOf(licensee.key())).stream()
              .map(Territory::code)
              .toList();
      said.add(licensee.key() + ": " + String.join(", ", codes));
    }
    return String.join("; ", said);
  }
}
