package io.dealstream.deal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.hold.Hold;
import io.dealstream.deal.domain.hold.HoldDecider;
import io.dealstream.deal.domain.hold.HoldEvent;
import io.dealstream.deal.domain.hold.HoldEvent.HoldPlaced;
import io.dealstream.deal.domain.hold.HoldEventTypes;
import io.dealstream.deal.domain.hold.Holds;
import io.dealstream.deal.ledger.Book.Block;
import io.dealstream.deal.ledger.Book.Entry;
import io.dealstream.eventkit.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A log read like a book: the holds and licenses of each moment, against the wishes they were made
/// for, as [Book] understands them.
final class HoldBook {
  private final Map<UUID, Block> wishes;
  private final Set<UUID> licenses = new HashSet<>();

  /// @param wishes behind holds and deals, by their ids
  HoldBook(Map<UUID, Block> wishes) {
    this.wishes = wishes;
  }

  /// At every signature nobody else held the rights first, at every hold nobody had licensed them.
  void read(List<RecordedEvent> log) {
    HoldDecider decider = new HoldDecider();
    Map<UUID, Holds> holds = new HashMap<>();
    int held = 0;
    for (RecordedEvent recorded : log) {
      if (recorded.streamType().equals("hold")) {
        HoldEvent event = HoldEventTypes.TYPES.read(recorded.type(), recorded.data());
        if (event instanceof HoldPlaced placed) {
          assertThatNobodyHasIt(placed.holdId());
          held++;
        }
        Holds before = holds.getOrDefault(recorded.streamId(), decider.initial());
        holds.put(recorded.streamId(), decider.evolve(before, event));
      } else if (recorded.type().equals("deal.license-signed.v1")) {
        UUID buyer = buyer(recorded);
        assertThatNobodyHoldsItFirst(recorded.streamId(), buyer, holds);
        licenses.add(recorded.streamId());
      }
    }
    assertThat(held).isGreaterThan(20);
    assertThat(licenses).isNotEmpty();
    holds.values().forEach(this::assertThatRanksAreCounted);
  }

  private void assertThatNobodyHasIt(UUID hold) {
    for (UUID deal : licenses) {
      assertThat(clash(hold, deal)).as("%s was held although licensed", wish(hold)).isFalse();
    }
  }

  private void assertThatNobodyHoldsItFirst(UUID deal, UUID buyer, Map<UUID, Holds> holds) {
    for (Holds ofTitle : holds.values()) {
      for (Hold hold : ofTitle.active()) {
        if (!hold.licenseeId().equals(buyer) && hold.rank() == 1) {
          assertThat(clash(deal, hold.id())).as("%s was held", wish(deal)).isFalse();
        }
      }
    }
  }

  private void assertThatRanksAreCounted(Holds holds) {
    List<Hold> active = holds.active();
    for (int i = 0; i < active.size(); i++) {
      Hold hold = active.get(i);
      long before =
          active.subList(0, i).stream()
              .filter(one -> !one.licenseeId().equals(hold.licenseeId()))
              .filter(one -> clash(one.id(), hold.id()))
              .count();
      assertThat(hold.rank()).isEqualTo(Math.toIntExact(before) + 1);
    }
  }

  void assertThatNoLicenseIsInTheWay(Holds holds) {
    for (UUID deal : licenses) {
      for (Hold hold : holds.active()) {
        assertThat(clash(deal, hold.id())).as("%s is held and licensed", wish(deal)).isFalse();
      }
    }
    assertThatRanksAreCounted(holds);
  }

  private boolean clash(UUID one, UUID other) {
    return new Entry(one, List.of(wish(one)), Entry.NEVER)
        .clashes(new Entry(other, List.of(wish(other)), Entry.NEVER));
  }

  private Block wish(UUID id) {
    return Objects.requireNonNull(wishes.get(id));
  }

  private static UUID buyer(RecordedEvent recorded) {
    return switch (DealEventTypes.TYPES.read(recorded.type(), recorded.data())) {
      case DealEvent.LicenseSigned signed -> signed.buyer().licenseeId();
      case DealEvent event -> throw new AssertionError(event);
    };
  }
}
