package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.vocabulary.AwardLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Four levels are four words: submitted, shortlisted, nominated, won.
final class AwardJudge {
  private final Register register;

  AwardJudge(Register register) {
    this.register = register;
  }

  /// A lower level beside the right one is how some sentences say it: `nominated as Turkey’s
  /// entry`.
  Opinion level(Claim claim, ReadSentence sentence) {
    List<Fact<Award>> awards = meant(sentence);
    if (awards.isEmpty()) {
      return Opinion.UNKNOWN;
    }
    Set<AwardLevel> registered =
        awards.stream().map(award -> award.value().level()).collect(Collectors.toSet());
    AwardLevel said = AwardLevel.valueOf(claim.key());
    AwardLevel highest =
        sentence.claims(ClaimKind.AWARD).stream()
            .map(c -> AwardLevel.valueOf(c.key()))
            .max(Comparator.naturalOrder())
            .orElse(said);
    return registered.contains(said) || registered.contains(highest) && said != highest
        ? Opinion.carried(events(awards))
        : Opinion.contradicted(said(awards), events(awards));
  }

  /// The award itself, by its name.
  Opinion event(Claim claim) {
    List<Fact<Award>> awards =
        register.facts().awards().stream()
            .filter(award -> isCalled(award.value(), claim.key()))
            .toList();
    return awards.isEmpty() ? Opinion.UNKNOWN : Opinion.carried(events(awards));
  }

  /// Those that the sentence names, or all when it names none.
  private List<Fact<Award>> meant(ReadSentence sentence) {
    List<Claim> named = sentence.claims(ClaimKind.EVENT);
    return register.facts().awards().stream()
        .filter(award ->
            named.isEmpty()
                || named.stream().anyMatch(event -> isCalled(award.value(), event.key())))
        .toList();
  }

  private static boolean isCalled(Award award, String name) {
    String registered = award.name().toLowerCase(Locale.ROOT);
    String called = name.toLowerCase(Locale.ROOT);
    return registered.equals(called)
        || registered.equals("the " + called)
        || registered.equals("oscars") && called.equals("academy awards");
  }

  private static String said(List<Fact<Award>> awards) {
    return awards.stream()
        .map(award -> award.value().level() + " (" + award.value().name() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<UUID> events(List<Fact<Award>> awards) {
    return awards.stream().flatMap(award -> award.eventIds().stream()).toList();
  }
}
