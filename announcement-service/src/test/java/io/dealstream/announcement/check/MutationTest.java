package io.dealstream.announcement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.check.Mutations.Mutation;
import io.dealstream.announcement.render.PackageStory;
import io.dealstream.announcement.render.PlainText;
import io.dealstream.announcement.render.Story;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// One wrong word in a right text, of whatever kind, in whatever language: the verifier reports it.
class MutationTest {
  @Provide
  Arbitrary<ReleaseFacts> stories() {
    return Stories.any();
  }

  @Example
  void theDetectionRateIsOneHundredPercentForEveryKind() {
    Map<Mutations.Kind, int[]> rates = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (ReleaseFacts facts : List.of(Story.facts(), PackageStory.facts())) {
      for (String language : Checks.LANGUAGES) {
        Checker checker = Checks.checker(language, facts);
        for (Mutation mutation : Mutations.of(language, facts)) {
          int[] rate = rates.computeIfAbsent(mutation.kind(), kind -> new int[2]);
          rate[1]++;
          if (isReported(checker, mutation)) {
            rate[0]++;
          } else {
            missed.add(mutation.kind() + ": " + mutation.before() + " => " + mutation.after());
          }
        }
      }
    }
    rates.forEach(
        (kind, rate) -> System.out.println(kind + ": " + rate[0] + " of " + rate[1] + " reported"));
    assertThat(rates.keySet()).containsExactly(Mutations.Kind.values());
    assertThat(missed).isEmpty();
  }

  @Property(tries = 80)
  void oneWrongWordIsReportedInAnyStory(@ForAll("stories") ReleaseFacts facts) {
    for (String language : Checks.LANGUAGES) {
      Checker checker = Checks.checker(language, facts);
      assertThat(
              Mutations.of(language, facts).stream()
                  .filter(mutation -> !isReported(checker, mutation))
                  .map(mutation -> mutation.before() + " => " + mutation.after()))
          .isEmpty();
    }
  }

  @Property(tries = 80)
  void aTextAsItIsGeneratedIsCarriedWhole(@ForAll("stories") ReleaseFacts facts) {
    for (String language : Checks.LANGUAGES) {
      assertThat(Checks.check(Checks.written(language, facts), facts))
          .isNotEmpty()
          .allMatch(finding -> finding.verdict() == Verdict.CARRIED);
      assertThat(Checks.complaints(language, PlainText.of(Checks.written(language, facts)), facts))
          .isEmpty();
    }
  }

  private static boolean isReported(Checker checker, Mutation mutation) {
    return checker.check(Verifier.paragraphs(mutation.text())).stream()
        .anyMatch(finding -> finding.verdict() != Verdict.CARRIED);
  }
}
