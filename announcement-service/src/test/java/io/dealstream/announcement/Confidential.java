package io.dealstream.announcement;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.NegotiationLost;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.contracts.DealEvent.OfferCountered;
import io.dealstream.contracts.DealEvent.OfferMade;
import io.dealstream.contracts.DealEvent.TermsAgreed;
import io.dealstream.contracts.DealTermsEvent.Financials;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.DealTermsEvent.OfferTermsProposed;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.LicenseeEvent.LicenseeRegistered;
import io.dealstream.contracts.LicenseeEvent.Profile;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Money;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/// One story, in many ways of what must not be known of it: what it costs, for how long, who else
/// waits or negotiates, what the licensor may sell, and who stands behind a buyer that is not
/// named.
public final class Confidential {
  private final UUID title;
  private final UUID named;
  private final UUID unnamed;

  /// @param named the license of a buyer that may be named
  /// @param unnamed that of one that may not
  public Confidential(UUID title, UUID named, UUID unnamed) {
    this.title = title;
    this.named = named;
    this.unnamed = unnamed;
  }

  /// The story alone; the title comes first.
  public List<PublishedEvent> none() {
    return List.of(
        Events.film(title, "Harbor Lights"),
        signed(named, "Imagen TV", "MX", true, null),
        signed(unnamed, "Quiet Buyer", "PE", false, null));
  }

  /// The story in between of all the rest, in any order.
  public Arbitrary<List<PublishedEvent>> variations() {
    return Arbitraries.randomValue(this::variation);
  }

  private List<PublishedEvent> variation(Random random) {
    List<PublishedEvent> events = new ArrayList<>();
    events.add(Events.film(title, "Harbor Lights"));
    events.add(signed(named, "Imagen TV", "MX", true, day(random)));
    events.add(signed(unnamed, name(random), "PE", false, day(random)));
    for (UUID deal : List.of(named, unnamed)) {
      events.add(
          new LicenseTermsSigned(deal, List.of(period(random)), holdbacks(random), money(random)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      negotiation(random, events);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      events.add(
          new HoldPlaced(
              title,
              id(random),
              id(random),
              block(random),
              period(random),
              i,
              Instant.EPOCH.plusSeconds(random.nextInt())));
    }
    events.add(acquired(random));
    Collections.shuffle(events, random);
    return events;
  }

  private void negotiation(Random random, List<PublishedEvent> events) {
    UUID deal = id(random);
    UUID licensee = id(random);
    Profile profile = new Profile(name(random), country(random), List.of(), name(random), true);
    events.add(new LicenseeRegistered(licensee, profile));
    events.add(new NegotiationOpened(deal, licensee, List.of(title)));
    events.add(new OfferMade(deal, 1, List.of(block(random))));
    events.add(new OfferTermsProposed(deal, 1, List.of(period(random)), null, money(random)));
    events.add(new OfferCountered(deal, 2, List.of(block(random))));
    events.add(
        random.nextBoolean()
            ? new TermsAgreed(deal, 2, List.of(block(random)))
            : new NegotiationLost(deal));
  }

  private LicenseSigned signed(
      UUID deal, String licensee, String country, boolean nameable, @Nullable LocalDate on) {
    LicenseSigned signed =
        Events.signed(deal, new Licensee(deal, licensee, null, nameable), country, title);
    return new LicenseSigned(
        deal, signed.licensee(), signed.titleIds(), signed.blocks(), on, false);
  }

  private RightsAcquired acquired(Random random) {
    AcquiredBlock block =
        new AcquiredBlock(
            null,
            List.of(media(random)),
            List.of(country(random)),
            List.of("ALL"),
            day(random),
            null,
            random.nextBoolean(),
            List.of());
    return new RightsAcquired(title, id(random), new Acquisition(name(random), List.of(block)));
  }

  private Block block(Random random) {
    return new Block(
        List.of(title), null, List.of(media(random)), List.of(country(random)), null, true);
  }

  private static @Nullable List<Holdback> holdbacks(Random random) {
    return random.nextBoolean()
        ? null
        : List.of(
            new Holdback(
                0, List.of(media(random)), null, List.of("ALL"), day(random), day(random)));
  }

  private static Financials money(Random random) {
    return new Financials(new Money(random.nextInt(1, 1_000_000), "USD"), null);
  }

  private static LicensePeriod period(Random random) {
    return new LicensePeriod(day(random), null);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000));
  }

  private static Media media(Random random) {
    return Media.values()[random.nextInt(Media.values().length)];
  }

  private static Territory country(Random random) {
    List<String> codes = List.of("MX", "CL", "PE", "DE", "IL", "JP");
    return new Territory(codes.get(random.nextInt(codes.size())));
  }

  private static String name(Random random) {
    return "Buyer " + random.nextInt(1_000_000);
  }

  private static UUID id(Random random) {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
