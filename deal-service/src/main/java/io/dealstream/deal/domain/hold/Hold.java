package io.dealstream.deal.domain.hold;

import io.dealstream.deal.domain.deal.RightsBlock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Rights in one title, kept for a licensee until a moment.
///
/// @param claim what the block means at most
/// @param rank 1 for the first hold on these rights, one more for each that it waits behind
/// @param since when it was placed, or given another end
/// @param reminded days of the last reminder of this end; [#NEVER] before the first one
public record Hold(
    UUID id,
    UUID licenseeId,
    RightsBlock block,
    Claim claim,
    int rank,
    Instant until,
    Instant since,
    int reminded) {
  static final int NEVER = Integer.MAX_VALUE;

  private static final List<Integer> REMINDERS = List.of(90, 30, 7);

  static Hold placed(HoldEvent.HoldPlaced event) {
    return new Hold(
        event.holdId(),
        event.licenseeId(),
        event.block(),
        claim(event.block()),
        event.rank(),
        event.until(),
        event.at(),
        NEVER);
  }

  /// What a block claims at most: what is unknown counts as everything, exclusivity as none.
  static Claim claim(RightsBlock block) {
    return new Claim(block.widest(), Boolean.TRUE.equals(block.exclusive()));
  }

  /// Two licensees want what only one can have. Nobody waits behind himself.
  boolean competes(UUID otherLicensee, Claim other) {
    return !licenseeId.equals(otherLicensee) && claim.competes(other);
  }

  /// The next moment at which something happens to it by itself.
  Instant next() {
    return reminders().map(this::moment).min(Instant::compareTo).orElse(until);
  }

  boolean isOver(Instant now) {
    return !until.isAfter(now);
  }

  /// The nearest reminder that is due and was not sent; none when the hold is over.
  Optional<Integer> reminder(Instant now) {
    return isOver(now)
        ? Optional.empty()
        : reminders().filter(days -> !moment(days).isAfter(now)).min(Integer::compareTo);
  }

  /// Those still to come. One that would have been due before the hold had this end is none: who
  /// places a hold for five days knows that it ends soon.
  private Stream<Integer> reminders() {
    return REMINDERS.stream().filter(days -> days < reminded && moment(days).isAfter(since));
  }

  private Instant moment(int days) {
    return until.minus(Duration.ofDays(days));
  }

  Hold promoted(int to) {
    return new Hold(id, licenseeId, block, claim, to, until, since, reminded);
  }

  Hold rescheduled(Instant to, Instant at) {
    return new Hold(id, licenseeId, block, claim, rank, to, at, NEVER);
  }

  Hold remindedOf(int days) {
    return new Hold(id, licenseeId, block, claim, rank, until, since, days);
  }
}
