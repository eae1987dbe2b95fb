package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.vocabulary.AudienceMetric.Unit;
import io.dealstream.vocabulary.Territory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Figures must be those that were measured, in the country and on the channel that the sentence
/// names.
final class FigureJudge {
  private static final int CLOSE_BY = 3;

  private final Register register;
  private final Lexicon lexicon;

  FigureJudge(Register register, Lexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  Opinion of(Claim claim, ReadSentence sentence) {
    List<Fact<AudienceResult>> same =
        register.facts().results().stream()
            .filter(result -> unit(result).equals(claim.unit()))
            .toList();
    BigDecimal value = new BigDecimal(claim.value());
    boolean atLeast = isAtLeast(claim, sentence);
    List<Fact<AudienceResult>> equal =
        same.stream().filter(result -> says(value, result.value().value(), atLeast)).toList();
    Set<Territory> countries = sentence.countries();
    List<Fact<AudienceResult>> fitting =
        equal.stream().filter(result -> fits(result.value(), countries, sentence)).toList();
    if (!fitting.isEmpty()) {
      boolean told =
          countries.isEmpty()
              || fitting.stream().anyMatch(r -> countries.contains(r.value().territory()));
      return new Opinion(Verdict.CARRIED, told && !countries.isEmpty(), null, events(fitting));
    }
    List<Fact<AudienceResult>> instead =
        same.stream().filter(result -> fits(result.value(), countries, sentence)).toList();
    if (!instead.isEmpty() && isMeasured(sentence)) {
      return Opinion.contradicted(said(instead), events(instead));
    }
    return equal.isEmpty() ? Opinion.UNKNOWN : Opinion.contradicted(said(equal), events(equal));
  }

  /// The words for it stand close before the number or behind it.
  private boolean isAtLeast(Claim claim, ReadSentence sentence) {
    int last = Math.min(claim.last() + CLOSE_BY, sentence.folded().size() - 1);
    for (int i = Math.max(0, claim.first() - CLOSE_BY); i <= last; i++) {
      if (lexicon.moreThan.longest(sentence.folded(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Only then does a number speak of what was measured here.
  private boolean isMeasured(ReadSentence sentence) {
    return sentence.has(lexicon.measured)
        || sentence.has(lexicon.rank)
        || !sentence.countries().isEmpty()
        || !sentence.channels().isEmpty();
  }

  /// `More than 3 million` is right where 3.1 million were measured, `more than 1,217` is not where
  /// it was 1,257: somebody may leave digits out, and no more.
  private static boolean says(BigDecimal said, BigDecimal measured, boolean atLeast) {
    int digits = said.stripTrailingZeros().precision();
    return said.compareTo(measured) == 0
        || atLeast
            && digits < measured.stripTrailingZeros().precision()
            && measured.round(new MathContext(digits, RoundingMode.DOWN)).compareTo(said) == 0;
  }

  /// What the sentence names must not be another country or channel.
  private static boolean fits(
      AudienceResult result, Set<Territory> countries, ReadSentence sentence) {
    Set<String> channels = sentence.channels();
    String channel = result.channel();
    return (countries.isEmpty()
            || countries.contains(result.territory())
            || result.territory().equals(Territory.WORLD))
        && (channel == null || channels.isEmpty() || channels.contains(channel));
  }

  private static String unit(Fact<AudienceResult> result) {
    return unit(result.value().metric().unit());
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case PEOPLE, TICKETS -> "PEOPLE";
      case PERCENT -> "PERCENT";
      case PLACE -> "PLACE";
    };
  }

  private static String said(List<Fact<AudienceResult>> results) {
    return results.stream()
        .map(Fact::value)
        .sorted(
            Comparator.comparing(AudienceResult::territory)
                .thenComparing(AudienceResult::metric)
                .thenComparing(AudienceResult::value))
        .map(result ->
            "%s %s: %s"
                .formatted(result.territory(), result.metric(), NumberReader.plain(result.value())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<UUID> events(List<Fact<AudienceResult>> results) {
    return results.stream().flatMap(result -> result.eventIds().stream()).toList();
  }
}
