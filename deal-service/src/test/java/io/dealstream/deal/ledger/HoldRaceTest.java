package io.dealstream.deal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.Branches;
import io.dealstream.deal.Branches.Branch;
import io.dealstream.deal.domain.deal.Acknowledged;
import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.deal.DealCommand;
import io.dealstream.deal.domain.deal.DealCommand.AgreeTerms;
import io.dealstream.deal.domain.deal.DealCommand.MakeOffer;
import io.dealstream.deal.domain.deal.DealCommand.OpenNegotiation;
import io.dealstream.deal.domain.deal.DealCommand.SignLicense;
import io.dealstream.deal.domain.deal.DealEvent;
import io.dealstream.deal.domain.deal.DealEventTypes;
import io.dealstream.deal.domain.deal.Financials;
import io.dealstream.deal.domain.deal.Terms;
import io.dealstream.deal.domain.hold.HoldCommand.PlaceHold;
import io.dealstream.deal.domain.hold.HoldCommand.ReleaseHold;
import io.dealstream.deal.ledger.Book.Block;
import io.dealstream.deal.publish.DealPublisher;
import io.dealstream.deal.react.WhenLicenseSignedThenEndHolds;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Outcome;
import io.dealstream.eventkit.RecordedEvent;
import io.dealstream.testkit.Deliveries;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many people hold, release and sign at once, over two instances; then the log is read like a
/// book: at every signature nobody else held the rights first, at every hold nobody had licensed
/// them.
final class HoldRaceTest {
  private static final int PEOPLE = 32;
  private static final int DEEDS = 900;
  private static final int LICENSEES = 5;
  private static final List<UUID> TITLES = List.of(new UUID(1, 1), new UUID(1, 2));
  private static final Instant NOW = Instant.now();
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(30));

  private final Map<UUID, Block> wishes = new ConcurrentHashMap<>();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

  @Test
  void nobodyGetsWhatAnotherHoldsFirstAndNobodyHoldsWhatAnotherHas() throws Exception {
    try (Branches branches = new Branches();
        Branch one = branches.open(Clock.systemUTC());
        Branch other = branches.open(Clock.systemUTC())) {
      Random random = new Random(20261122);
      List<UUID> agreed = IntStream.range(0, DEEDS / 3).mapToObj(n -> agree(one, random)).toList();
      List<Runnable> deeds = new ArrayList<>();
      for (int n = 0; n < DEEDS; n++) {
        Branch branch = n % 2 == 0 ? one : other;
        Block wish = block(random);
        int licensee = random.nextInt(LICENSEES);
        int place = n;
        deeds.add(
            n % 3 == 0
                ? () -> sign(branch, agreed.get(place / 3))
                : () -> hold(branch, licensee, wish, place % 7 == 0));
      }
      together(deeds);
      List<RecordedEvent> log = log(one);
      HoldBook book = new HoldBook(wishes);
      book.read(log);
      assertThat(refusals).containsKeys("RIGHTS_HELD", "RIGHTS_CONFLICT");
      endHolds(one, log);
      for (UUID title : TITLES) {
        book.assertThatNoLicenseIsInTheWay(one.holds.load(title).state());
      }
      assertThatTheTableFollows(branches, one);
    }
  }

  private UUID agree(Branch branch, Random random) {
    Block wish = block(random);
    UUID licensee = licensee(random.nextInt(LICENSEES));
    UUID deal =
        done(branch.deals.create(new OpenNegotiation(licensee, TITLES), Branches.context()));
    Terms terms = new Terms(List.of(wish.block(TITLES)), Financials.NONE);
    for (DealCommand command : List.of(new MakeOffer(terms), new AgreeTerms())) {
      done(branch.deals.handle(deal, command, Branches.context()));
    }
    wishes.put(deal, wish);
    return deal;
  }

  private void sign(Branch branch, UUID deal) {
    UUID licensee = Deal.subjectOf(branch.deals.load(deal).state()).orElseThrow().licenseeId();
    Buyer buyer = new Buyer(licensee, "Canal 13", new Territory("CL"), true);
    count(
        branch.deals.handle(
            deal,
            new SignLicense(Book.FIRST_DAY, buyer, Acknowledged.NOTHING),
            Branches.context()));
  }

  private void hold(Branch branch, int licensee, Block wish, boolean briefly) {
    UUID id = CommandHandler.newId();
    UUID title = TITLES.get(wish.titles().iterator().next());
    wishes.put(id, wish);
    Outcome placed =
        branch.holds.begin(
            title,
            new PlaceHold(id, licensee(licensee), wish.block(TITLES), UNTIL, NOW),
            Branches.context());
    count(placed);
    if (briefly && placed instanceof Outcome.Done) {
      count(branch.holds.handle(title, new ReleaseHold(id), Branches.context()));
    }
  }

  private void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done done -> {}
      case Outcome.Refused(var why) -> refusals.merge(why.code(), 1, Integer::sum);
      case Outcome.Contended contended -> refusals.merge("CONTENDED", 1, Integer::sum);
      case Outcome other -> throw new AssertionError(other);
    }
  }

  /// Every signature is told of twice.
  private static void endHolds(Branch branch, List<RecordedEvent> log) {
    var reaction = new WhenLicenseSignedThenEndHolds(branch.deals, branch.holds, branch.onLicensed);
    for (int time = 0; time < 2; time++) {
      long before = time == 0 ? -1 : branch.store.head();
      for (RecordedEvent recorded : log) {
        if (recorded.streamType().equals("deal")) {
          DealEvent event = DealEventTypes.TYPES.read(recorded.type(), recorded.data());
          for (PublishedEvent published : DealPublisher.publish(recorded.streamId(), event)) {
            if (published instanceof LicenseSigned) {
              reaction.react(Deliveries.of(published, recorded.version()));
            }
          }
        }
      }
      assertThat(before).isIn(-1L, branch.store.head());
    }
  }

  private static void assertThatTheTableFollows(Branches branches, Branch branch) throws Exception {
    for (UUID title : TITLES) {
      assertThat(
              branches.rows(
                  "select hold_id from active_hold"
                      + (" where title_id = '" + title + "'")
                      + " order by place"))
          .isEqualTo(
              branch.holds.load(title).state().active().stream()
                  .map(hold -> hold.id().toString())
                  .toList());
    }
  }

  private static List<RecordedEvent> log(Branch branch) {
    List<RecordedEvent> log = new ArrayList<>();
    List<RecordedEvent> page = branch.store.readAfter(0, 1000);
    while (!page.isEmpty()) {
      log.addAll(page);
      page = branch.store.readAfter(log.getLast().position(), 1000);
    }
    return log;
  }

  private static Block block(Random random) {
    List<Media> media = List.of(Media.FREE_TV, Media.PAY_TV, Media.LINEAR, Media.SVOD);
    List<String> territories = List.of("CL", "AR", "MX", "CA", "CA-QC", "UY");
    int from = random.nextInt(10);
    return new Block(
        Set.of(random.nextInt(TITLES.size())),
        null,
        Set.of(media.get(random.nextInt(media.size()))),
        Set.of(territories.get(random.nextInt(territories.size()))),
        null,
        from,
        from + random.nextInt(3),
        random.nextInt(3) > 0);
  }

  private static void together(List<Runnable> deeds) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      List<Future<?>> running = new ArrayList<>();
      deeds.forEach(deed -> running.add(people.submit(deed)));
      for (Future<?> one : running) {
        one.get(5, TimeUnit.MINUTES);
      }
    }
  }

  private static UUID licensee(int number) {
    return new UUID(2, number);
  }

  private static UUID done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done.streamId();
      case Outcome other -> throw new AssertionError(other);
    };
  }
}
