package io.dealstream.deal.domain.hold;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.hold.HoldCommand.FollowLicense;
import io.dealstream.deal.domain.hold.HoldCommand.PassTime;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldCommand.ReleaseHold;
import io.dealstream.deal.domain.hold.HoldCommand.RescheduleHold;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// The ranks of random holds, against a second opinion that keeps a list of wishes and counts.
class HoldProperties {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final HoldDecider decider = new HoldDecider();
  private final List<Queued> queue = new ArrayList<>();
  private Holds holds = Holds.NONE;
  private Instant now = START;

  private record Queued(UUID id, Wish wish, Instant until) {}

  /// @param hours how much later it happens
  record Step(Deed deed, Wish wish, int pick, int hours) {}

  enum Deed {
    PLACE,
    RELEASE,
    RESCHEDULE,
    SIGN,
    PROMISE,
    WAIT
  }

  @Property(tries = 400)
  void everyRankIsOneMoreThanThereAreCompetingHoldsBefore(@ForAll("steps") List<Step> steps) {
    holds = Holds.NONE;
    queue.clear();
    now = START;
    for (Step step : steps) {
      now = now.plus(Duration.ofHours(step.hours()));
      happen(new PassTime(now));
      queue.removeIf(one -> !one.until().isAfter(now));
      take(step);
      assertThat(holds.active().stream().map(Hold::id))
          .containsExactlyElementsOf(queue.stream().map(Queued::id).toList());
      assertThat(holds.active().stream().map(Hold::rank)).containsExactlyElementsOf(ranks());
      assertThat(holds.next().filter(next -> !next.isAfter(now))).isEmpty();
    }
  }

  private void take(Step step) {
    int last = queue.size() - 1;
    Queued picked = queue.isEmpty() ? null : queue.get(Math.min(step.pick(), last));
    switch (step.deed()) {
      case PLACE -> place(step.wish(), now.plus(Duration.ofHours(1 + step.pick() * 40L)));
      case RELEASE -> {
        if (picked != null) {
          happen(new ReleaseHold(picked.id()));
          queue.remove(picked);
        }
      }
      case RESCHEDULE -> {
        if (picked != null) {
          Instant until = now.plus(Duration.ofHours(1 + step.hours()));
          happen(new RescheduleHold(picked.id(), until, now));
          queue.replaceAll(
              one -> one.equals(picked) ? new Queued(one.id(), one.wish(), until) : one);
        }
      }
      case SIGN -> sign(step.wish());
      case PROMISE -> promise(step.wish());
      case WAIT -> happen(new PassTime(now));
    }
  }

  private void place(Wish wish, Instant until) {
    UUID id = new UUID(9, holds.active().size() + (long) holds.ended().size());
    happen(new PlaceHold(id, wish.licenseeId(), wish.block(), until, now));
    queue.add(new Queued(id, wish, until));
  }

  private void sign(Wish wish) {
    List<Claim> claims = List.of(Hold.claim(wish.block()));
    happen(new FollowLicense(new UUID(3, 1), wish.licenseeId(), claims, List.of()));
    queue.removeIf(one ->
        one.wish().competes(wish)
            || (one.wish().licensee() == wish.licensee() && one.wish().shares(wish)));
  }

  /// Somebody signs for something else, with the promise that nobody else gets this.
  private void promise(Wish wish) {
    Claim heldBack = new Claim(wish.block().widest(), true);
    happen(new FollowLicense(new UUID(3, 1), wish.licenseeId(), List.of(), List.of(heldBack)));
    queue.removeIf(one -> one.wish().licensee() != wish.licensee() && one.wish().shares(wish));
  }

  private List<Integer> ranks() {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < queue.size(); i++) {
      Wish wish = queue.get(i).wish();
      long before = queue.subList(0, i).stream().filter(one -> one.wish().competes(wish)).count();
      ranks.add(Math.toIntExact(before) + 1);
    }
    return ranks;
  }

  /// Also reads every event back from what the log would keep.
  private void happen(HoldCommand command) {
    switch (decider.decide(holds, command)) {
      case Decision.Accepted<HoldEvent>(List<HoldEvent> events) -> {
        for (HoldEvent event : events) {
          String type = HoldEventTypes.TYPES.nameOf(event);
          assertThat(HoldEventTypes.TYPES.read(type, Json.write(event))).isEqualTo(event);
          holds = decider.evolve(holds, event);
        }
      }
      case Decision.Rejected<HoldEvent>(var why) -> throw new AssertionError(why.toString());
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, Deed.PLACE),
                Tuple.of(2, Deed.RELEASE),
                Tuple.of(1, Deed.RESCHEDULE),
                Tuple.of(1, Deed.SIGN),
                Tuple.of(1, Deed.PROMISE),
                Tuple.of(1, Deed.WAIT)),
            Wish.any(),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 200))
        .as(Step::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(25);
  }
}
