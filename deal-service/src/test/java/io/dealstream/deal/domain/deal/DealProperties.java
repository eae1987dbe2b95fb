package io.dealstream.deal.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.deal.DealEvent.LicenseSigned;
import io.dealstream.deal.domain.deal.DealEvent.OfferCountered;
import io.dealstream.deal.domain.deal.DealEvent.OfferMade;
import io.dealstream.deal.domain.deal.DealEvent.TermsAgreed;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every sequence of commands.
class DealProperties {
  private final DealDecider decider = new DealDecider();

  @Property
  void whatIsSignedIsWhatWasOfferedLast(@ForAll("sequences") List<DealCommand> commands) {
    List<DealEvent> events = play(commands);
    List<Terms> offers = events.stream().flatMap(DealProperties::offered).toList();
    for (DealEvent event : events) {
      if (event instanceof LicenseSigned signed) {
        assertThat(signed.terms()).isEqualTo(offers.getLast());
      } else if (event instanceof TermsAgreed agreed) {
        assertThat(agreed.number()).isEqualTo(offers.size());
      }
    }
  }

  @Property
  void everyEventIsReadBackFromTheLogAsItWasWritten(
      @ForAll("sequences") List<DealCommand> commands) {
    for (DealEvent event : play(commands)) {
      String type = DealEventTypes.TYPES.nameOf(event);
      assertThat(DealEventTypes.TYPES.read(type, Json.write(event))).isEqualTo(event);
    }
  }

  @Property
  void aNegotiationEndsAtMostOnce(@ForAll("sequences") List<DealCommand> commands) {
    long ends =
        play(commands).stream()
            .filter(event ->
                event instanceof LicenseSigned
                    || event instanceof DealEvent.NegotiationLost
                    || event instanceof DealEvent.NegotiationWithdrawn)
            .count();
    assertThat(ends).isLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<DealCommand>> sequences() {
    return Arbitraries.of(
            Stream.concat(DealDeciderTest.commands(), LicenseDeciderTest.changes()).toList())
        .list()
        .ofMaxSize(12)
        .map(commands -> {
          List<DealCommand> all = new ArrayList<>(commands);
          all.addFirst(new DealCommand.OpenNegotiation(Samples.CHANNEL, List.of(Samples.FILM)));
          return all;
        });
  }

  private List<DealEvent> play(List<DealCommand> commands) {
    List<DealEvent> events = new ArrayList<>();
    Deal state = decider.initial();
    for (DealCommand command : commands) {
      if (decider.decide(state, command)
          instanceof Decision.Accepted<DealEvent>(List<DealEvent> accepted)) {
        for (DealEvent event : accepted) {
          state = decider.evolve(state, event);
          events.add(event);
        }
      }
    }
    return events;
  }

  private static Stream<Terms> offered(DealEvent event) {
    return switch (event) {
      case OfferMade(int number, Terms terms) -> Stream.of(terms);
      case OfferCountered(int number, Terms terms) -> Stream.of(terms);
      default -> Stream.empty();
    };
  }
}
