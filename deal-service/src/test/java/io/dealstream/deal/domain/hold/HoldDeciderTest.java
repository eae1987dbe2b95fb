package io.dealstream.deal.domain.hold;

import static io.dealstream.deal.domain.cover.Gap.Reason.NOT_EXCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.cover.Gap;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
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
import io.dealstream.eventkit.Json;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoldDeciderTest {
  private static final UUID FILM = new UUID(1, 1);
  private static final UUID CANAL = new UUID(2, 1);
  private static final UUID MEGA = new UUID(2, 2);
  private static final UUID TVN = new UUID(2, 3);
  private static final UUID DEAL = new UUID(3, 1);
  private static final UUID ONE = new UUID(4, 1);
  private static final UUID TWO = new UUID(4, 2);
  private static final UUID THREE = new UUID(4, 3);
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant SOON = NOW.plus(Duration.ofDays(5));
  private static final Instant LATER = NOW.plus(Duration.ofDays(100));
  private static final RightsBlock LINEAR = block(Media.LINEAR, true);
  private static final RightsBlock FREE_TV = block(Media.FREE_TV, true);
  private static final RightsBlock SHARED = block(Media.FREE_TV, false);
  private static final RightsBlock SVOD = block(Media.SVOD, true);
  private static final HoldPlaced FIRST = new HoldPlaced(ONE, CANAL, FREE_TV, 1, SOON, NOW);
  private static final HoldPlaced SECOND = new HoldPlaced(TWO, MEGA, LINEAR, 2, LATER, NOW);
  private static final HoldPlaced THIRD = new HoldPlaced(THREE, TVN, FREE_TV, 3, LATER, NOW);

  private final DeciderSpec<HoldCommand, Holds, HoldEvent> free = DeciderSpec.of(new HoldDecider());
  private final DeciderSpec<HoldCommand, Holds, HoldEvent> held = free.given(FIRST, SECOND, THIRD);

  @Test
  void theFirstHoldOnARightHasRankOneAndOthersWaitBehindIt() {
    free.when(place(ONE, CANAL, FREE_TV, SOON)).then(FIRST);
    free.given(FIRST).when(place(TWO, MEGA, LINEAR, LATER)).then(SECOND);
    free.given(FIRST, SECOND).when(place(THREE, TVN, FREE_TV, LATER)).then(THIRD);
  }

  @Test
  void aHoldWaitsOnlyBehindThoseWhoseRightsItWants() {
    free.given(FIRST)
        .when(place(TWO, MEGA, SVOD, SOON))
        .then(new HoldPlaced(TWO, MEGA, SVOD, 1, SOON, NOW));
  }

  @Test
  void holdsThatAreNotExclusiveStandSideBySide() {
    HoldPlaced shared = new HoldPlaced(ONE, CANAL, SHARED, 1, SOON, NOW);
    free.given(shared)
        .when(place(TWO, MEGA, SHARED, SOON))
        .then(new HoldPlaced(TWO, MEGA, SHARED, 1, SOON, NOW));
    free.given(shared)
        .when(place(TWO, MEGA, FREE_TV, SOON))
        .then(new HoldPlaced(TWO, MEGA, FREE_TV, 2, SOON, NOW));
  }

  @Test
  void nobodyWaitsBehindHimself() {
    free.given(FIRST)
        .when(place(TWO, CANAL, LINEAR, SOON))
        .then(new HoldPlaced(TWO, CANAL, LINEAR, 1, SOON, NOW));
  }

  @Test
  void aHoldEndsInTheFutureAndWithinTwoYears() {
    free.when(place(ONE, CANAL, FREE_TV, NOW)).thenRefused("HOLD_ENDS_IN_THE_PAST");
    free.when(place(ONE, CANAL, FREE_TV, NOW.plus(Duration.ofDays(2 * 366))))
        .then(new HoldPlaced(ONE, CANAL, FREE_TV, 1, NOW.plus(Duration.ofDays(2 * 366)), NOW));
    free.when(place(ONE, CANAL, FREE_TV, NOW.plus(Duration.ofDays(2 * 366)).plusNanos(1)))
        .thenRefused("HOLD_TOO_LONG");
    free.given(FIRST)
        .when(new RescheduleHold(ONE, NOW.minusSeconds(1), NOW))
        .thenRefused("HOLD_ENDS_IN_THE_PAST");
    free.given(FIRST).when(new RescheduleHold(ONE, Instant.MAX, NOW)).thenRefused("HOLD_TOO_LONG");
  }

  @Test
  void whatWasNotAcquiredIsHeldOnlyKnowingly() {
    Gap gap = new Gap(FILM, NOT_EXCLUSIVE, null, List.of(), List.of(), List.of(), null, null);
    CoverCheck missing = new CoverCheck(List.of(gap), List.of(), 7, false);
    free.when(place(missing, SOON)).thenRefused("RIGHTS_NOT_ACQUIRED");
    free.when(place(missing, NOW)).thenRefused("HOLD_ENDS_IN_THE_PAST");
    HoldUncovered uncovered = new HoldUncovered(ONE, List.of(gap), 7);
    free.when(place(missing.acknowledged(true), SOON)).then(uncovered, FIRST);
    free.given(uncovered, FIRST)
        .when(place(new CoverCheck(List.of(), List.of(FILM), 7, true), SOON))
        .then(FIRST);
  }

  private static PlaceHold place(CoverCheck cover, Instant until) {
    return new PlaceHold(ONE, CANAL, FREE_TV, until, NOW, cover);
  }

  @Test
  void theFactIsReadBackFromTheLogAsItWasWritten() {
    Gap gap = new Gap(FILM, NOT_EXCLUSIVE, null, List.of(), List.of(), List.of(), null, null);
    HoldUncovered fact = new HoldUncovered(ONE, List.of(gap), 7);
    String type = HoldEventTypes.TYPES.nameOf(fact);
    assertThat(HoldEventTypes.TYPES.read(type, Json.write(fact))).isEqualTo(fact);
  }

  @Test
  void whoIsBehindAReleasedHoldMovesUp() {
    held.when(new ReleaseHold(ONE))
        .then(new HoldReleased(ONE), new HoldPromoted(TWO, 1), new HoldPromoted(THREE, 2));
    held.when(new ReleaseHold(TWO)).then(new HoldReleased(TWO), new HoldPromoted(THREE, 2));
    held.when(new ReleaseHold(THREE)).then(new HoldReleased(THREE));
  }

  @Test
  void aHoldIsReleasedOnceAndNotWhenItHasEndedOtherwise() {
    held.given(new HoldReleased(ONE)).when(new ReleaseHold(ONE)).then();
    held.given(new HoldExpired(ONE)).when(new ReleaseHold(ONE)).thenRefused("HOLD_ENDED");
    held.given(new HoldExpired(ONE))
        .when(new RescheduleHold(ONE, LATER, NOW))
        .thenRefused("HOLD_ENDED");
    free.when(new ReleaseHold(ONE)).thenRefused("HOLD_UNKNOWN");
    free.when(new RescheduleHold(ONE, LATER, NOW)).thenRefused("HOLD_UNKNOWN");
  }

  @Test
  void aHoldThatIsRescheduledKeepsItsRank() {
    Instant until = LATER.plusSeconds(1);
    held.when(new RescheduleHold(ONE, until, NOW)).then(new HoldRescheduled(ONE, until, NOW));
    held.when(new RescheduleHold(ONE, SOON, NOW)).then();
    assertThat(held.given(new HoldRescheduled(ONE, until, NOW)).state().find(ONE))
        .hasValueSatisfying(hold -> assertThat(hold.rank()).isEqualTo(1));
  }

  @Test
  void holdsThatAreOverEndTogetherAndTheOthersMoveUpOnce() {
    held.when(new PassTime(SOON.minusNanos(1))).then();
    held.when(new PassTime(SOON))
        .then(new HoldExpired(ONE), new HoldPromoted(TWO, 1), new HoldPromoted(THREE, 2));
    held.when(new PassTime(LATER))
        .then(new HoldExpired(ONE), new HoldExpired(TWO), new HoldExpired(THREE));
  }

  @Test
  void theEndIsAnnouncedNinetyThirtyAndSevenDaysBefore() {
    var hold = free.given(new HoldPlaced(ONE, CANAL, FREE_TV, 1, LATER, NOW));
    hold.when(new PassTime(before(90).minusNanos(1))).then();
    hold.when(new PassTime(before(90))).then(reminder(90));
    hold.given(reminder(90)).when(new PassTime(before(30).minusNanos(1))).then();
    hold.given(reminder(90)).when(new PassTime(before(30))).then(reminder(30));
    hold.given(reminder(90), reminder(30)).when(new PassTime(before(7))).then(reminder(7));
    hold.given(reminder(90), reminder(30), reminder(7)).when(new PassTime(before(1))).then();
  }

  @Test
  void onlyTheNearestReminderIsSentAndNoneWhenTheHoldIsOver() {
    var hold = free.given(new HoldPlaced(ONE, CANAL, FREE_TV, 1, LATER, NOW));
    hold.when(new PassTime(before(6))).then(reminder(7));
    hold.given(reminder(7)).when(new PassTime(before(5))).then();
    hold.when(new PassTime(LATER)).then(new HoldExpired(ONE));
  }

  @Test
  void aShortHoldIsNotRemindedOfWhatWasKnownWhenItWasPlaced() {
    assertThat(free.given(FIRST).state().next()).contains(SOON);
    var twentyDays = free.given(new HoldPlaced(ONE, CANAL, FREE_TV, 1, days(20), NOW));
    assertThat(twentyDays.state().next()).contains(days(13));
    twentyDays.when(new PassTime(NOW)).then();
  }

  @Test
  void aHoldThatIsRescheduledIsAnnouncedAnew() {
    Instant until = days(40);
    HoldPlaced placed = new HoldPlaced(ONE, CANAL, FREE_TV, 1, days(8), NOW);
    HoldEndApproached first = new HoldEndApproached(ONE, days(8), 7);
    var hold = free.given(placed, first, new HoldRescheduled(ONE, until, days(2)));
    assertThat(hold.state().next()).contains(days(10));
    hold.when(new PassTime(days(10))).then(new HoldEndApproached(ONE, until, 30));
  }

  @Test
  void whoSignsHasNoHoldAnyMoreAndDisplacesThoseOfOthers() {
    held.when(license(CANAL, FREE_TV))
        .then(
            new HoldExercised(ONE, DEAL),
            new HoldDisplaced(TWO, DEAL),
            new HoldDisplaced(THREE, DEAL));
    held.when(license(CANAL, SVOD)).then();
    held.given(new HoldExercised(ONE, DEAL), new HoldDisplaced(TWO, DEAL))
        .when(license(CANAL, FREE_TV))
        .then(new HoldDisplaced(THREE, DEAL));
  }

  @Test
  void aLicenseThatIsNotExclusiveDisplacesOnlyExclusiveHolds() {
    HoldPlaced shared = new HoldPlaced(ONE, CANAL, SHARED, 1, SOON, NOW);
    HoldPlaced behind = new HoldPlaced(TWO, MEGA, FREE_TV, 2, SOON, NOW);
    free.given(shared, behind).when(license(TVN, SHARED)).then(new HoldDisplaced(TWO, DEAL));
    free.given(shared, behind)
        .when(license(CANAL, SHARED))
        .then(new HoldExercised(ONE, DEAL), new HoldDisplaced(TWO, DEAL));
  }

  private static PlaceHold place(UUID id, UUID licensee, RightsBlock block, Instant until) {
    return new PlaceHold(id, licensee, block, until, NOW);
  }

  private static FollowLicense license(UUID licensee, RightsBlock block) {
    return new FollowLicense(DEAL, licensee, List.of(Hold.claim(block)), List.of());
  }

  private static HoldEndApproached reminder(int days) {
    return new HoldEndApproached(ONE, LATER, days);
  }

  private static Instant before(int days) {
    return LATER.minus(Duration.ofDays(days));
  }

  private static Instant days(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  private static RightsBlock block(Media media, boolean exclusive) {
    return new RightsBlock(
        List.of(FILM),
        null,
        List.of(media),
        List.of(new Territory("CL")),
        null,
        LicensePeriod.UNKNOWN,
        exclusive,
        null);
  }
}
