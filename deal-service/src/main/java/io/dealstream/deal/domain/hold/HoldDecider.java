package io.dealstream.deal.domain.hold;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.hold.HoldCommand.FollowLicense;
import io.dealstream.deal.domain.hold.HoldCommand.PassTime;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldCommand.ReleaseHold;
import io.dealstream.deal.domain.hold.HoldCommand.RescheduleHold;
import io.dealstream.deal.domain.hold.HoldEvent.HoldDisplaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldEndApproached;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExercised;
import io.dealstream.deal.domain.hold.HoldEvent.HoldExpired;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPlaced;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPromoted;
import io.dealstream.deal.domain.hold.HoldEvent.HoldReleased;
import io.dealstream.deal.domain.hold.HoldEvent.HoldRescheduled;
import io.dealstream.deal.domain.hold.HoldEvent.HoldUncovered;
import io.dealstream.deal.domain.hold.Holds.Ended;
import io.dealstream.deal.domain.hold.Holds.Ending;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules of the holds of a title: who comes first is first. A hold waits behind those that were
/// placed before it, by others, for rights that not both can have; when one of them ends, it moves
/// up in the same moment.
public final class HoldDecider implements Decider<HoldCommand, Holds, HoldEvent> {
  /// Rights that are kept for longer are rights that nobody sells.
  private static final Duration LONGEST = Duration.ofDays(2 * 366);

  @Override
  public Holds initial() {
    return Holds.NONE;
  }

  @Override
  public Decision<HoldEvent> decide(Holds state, HoldCommand command) {
    return switch (command) {
      case PlaceHold place -> place(state, place);
      case ReleaseHold(UUID holdId) -> release(state, holdId);
      case RescheduleHold reschedule -> reschedule(state, reschedule);
      case PassTime(Instant now) -> passTime(state, now);
      case FollowLicense license -> end(state, hold -> follow(hold, license), List.of());
    };
  }

  private static Decision<HoldEvent> place(Holds state, PlaceHold command) {
    CoverCheck cover = command.cover();
    return refusedEnd(command.until(), command.now())
        .or(() -> cover.refusal().map(Decision.Rejected::new))
        .orElseGet(() ->
            cover.gaps().isEmpty()
                ? accept(placed(state, command))
                : accept(
                    new HoldUncovered(command.holdId(), cover.gaps(), cover.catalogPosition()),
                    placed(state, command)));
  }

  private static HoldPlaced placed(Holds state, PlaceHold command) {
    return new HoldPlaced(
        command.holdId(),
        command.licenseeId(),
        command.block(),
        state.rank(command.licenseeId(), Hold.claim(command.block())),
        command.until(),
        command.now());
  }

  private static Decision<HoldEvent> release(Holds state, UUID holdId) {
    Ended ended = state.ended().get(holdId);
    if (ended != null) {
      return ended.ending() instanceof Ending.Released ? alreadySo() : over();
    }
    return state.find(holdId).isEmpty()
        ? unknown()
        : end(
            state,
            hold ->
                hold.id().equals(holdId) ? Optional.of(new HoldReleased(holdId)) : Optional.empty(),
            List.of());
  }

  private static Decision<HoldEvent> reschedule(Holds state, RescheduleHold command) {
    if (state.ended().containsKey(command.holdId())) {
      return over();
    }
    Optional<Hold> hold = state.find(command.holdId());
    if (hold.isEmpty()) {
      return unknown();
    }
    return hold.get().until().equals(command.until())
        ? alreadySo()
        : refusedEnd(command.until(), command.now())
            .orElseGet(() ->
                accept(new HoldRescheduled(command.holdId(), command.until(), command.now())));
  }

  private static Optional<Decision<HoldEvent>> refusedEnd(Instant until, Instant now) {
    if (!until.isAfter(now)) {
      return Optional.of(reject("HOLD_ENDS_IN_THE_PAST", "a hold ends in the future"));
    }
    return until.isAfter(now.plus(LONGEST))
        ? Optional.of(reject("HOLD_TOO_LONG", "a hold ends within two years"))
        : Optional.empty();
  }

  private static Decision<HoldEvent> passTime(Holds state, Instant now) {
    List<HoldEvent> reminders =
        state.active().stream().flatMap(hold -> reminder(hold, now).stream()).toList();
    return end(
        state,
        hold -> hold.isOver(now) ? Optional.of(new HoldExpired(hold.id())) : Optional.empty(),
        reminders);
  }

  private static Optional<HoldEvent> reminder(Hold hold, Instant now) {
    return hold.reminder(now).map(days -> new HoldEndApproached(hold.id(), hold.until(), days));
  }

  private static Optional<HoldEvent> follow(Hold hold, FollowLicense license) {
    if (hold.licenseeId().equals(license.licenseeId())) {
      return license.claims().stream().anyMatch(c -> c.extent().overlaps(hold.claim().extent()))
          ? Optional.of(new HoldExercised(hold.id(), license.dealId()))
          : Optional.empty();
    }
    return Stream.concat(license.claims().stream(), license.holdbacks().stream())
            .anyMatch(hold.claim()::competes)
        ? Optional.of(new HoldDisplaced(hold.id(), license.dealId()))
        : Optional.empty();
  }

  /// Ends some holds, lets others move up, and tells the rest.
  private static Decision<HoldEvent> end(
      Holds state, Function<Hold, Optional<HoldEvent>> ending, List<HoldEvent> rest) {
    List<HoldEvent> events = new ArrayList<>();
    List<Hold> staying = new ArrayList<>();
    List<HoldEvent> promotions = new ArrayList<>();
    for (Hold hold : state.active()) {
      Optional<HoldEvent> end = ending.apply(hold);
      if (end.isPresent()) {
        events.add(end.get());
        continue;
      }
      int rank = Holds.rank(staying, hold.licenseeId(), hold.claim());
      if (rank != hold.rank()) {
        promotions.add(new HoldPromoted(hold.id(), rank));
      }
      staying.add(hold);
    }
    return new Decision.Accepted<>(
        Stream.of(events, promotions, rest).flatMap(List::stream).toList());
  }

  private static Decision<HoldEvent> unknown() {
    return reject("HOLD_UNKNOWN", "the title has no such hold");
  }

  private static Decision<HoldEvent> over() {
    return reject("HOLD_ENDED", "the hold has ended");
  }

  @Override
  public Holds evolve(Holds state, HoldEvent event) {
    return switch (event) {
      case HoldPlaced placed -> state.with(Hold.placed(placed));
      case HoldUncovered(var id, var gaps, var position) -> state;
      case HoldPromoted(UUID id, int rank) -> state.with(id, hold -> hold.promoted(rank));
      case HoldRescheduled(UUID id, Instant until, Instant at) ->
          state.with(id, hold -> hold.rescheduled(until, at));
      case HoldEndApproached(UUID id, var until, int days) ->
          state.with(id, hold -> hold.remindedOf(days));
      case HoldExpired(UUID id) -> state.without(id, new Ending.Expired());
      case HoldReleased(UUID id) -> state.without(id, new Ending.Released());
      case HoldExercised(UUID id, UUID dealId) -> state.without(id, new Ending.Exercised(dealId));
      case HoldDisplaced(UUID id, UUID dealId) -> state.without(id, new Ending.Displaced(dealId));
    };
  }
}
