package io.dealstream.dashboard.page.deal;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.deal.Deal;
import io.dealstream.dashboard.page.PartWords.Behind;
import io.dealstream.dashboard.page.Reader;
import java.util.List;
import java.util.stream.Stream;

/// What somebody should look at in a deal.
///
/// @param conflicts with how many licenses its own clashes; empty when with none
/// @param licenses these, as far as they could be asked for
/// @param gaps rights that were never acquired
public record Warnings(String conflicts, List<Behind> licenses, List<String> gaps) {
  static Warnings of(Deal deal, List<Answer<Deal>> clashing, Reader r) {
    return new Warnings(
        conflicts(deal, r),
        clashing.stream()
            .flatMap(answer -> answer.value().stream())
            .flatMap(Warnings::license)
            .toList(),
        deal.cover() == null
            ? List.of()
            : deal.cover().gaps().stream().map(gap -> gap(gap, r)).distinct().toList());
  }

  private static String conflicts(Deal deal, Reader r) {
    return deal.license() == null || deal.license().conflicts().isEmpty()
        ? ""
        : r.say("deal.conflicts", deal.license().conflicts().size());
  }

  private static Stream<Behind> license(Deal other) {
    return other.license() == null
        ? Stream.empty()
        : Stream.of(new Behind(other.license().licenseeName(), other.id().toString()));
  }

  private static String gap(Deal.Gap gap, Reader r) {
    return r.say("deal.gap", r.name("gap", gap.reason()), r.territories(gap.territories()));
  }
}
