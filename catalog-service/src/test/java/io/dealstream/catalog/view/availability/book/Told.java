package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Oracle.Bought;
import io.dealstream.catalog.view.availability.book.Oracle.Promise;
import io.dealstream.catalog.view.availability.book.Oracle.Sold;
import io.dealstream.catalog.view.availability.book.Oracle.Story;
import io.dealstream.catalog.view.availability.book.Oracle.Taken;
import io.dealstream.catalog.view.availability.book.World.Rights;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealTermsEvent;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.Holdback;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A story as the services publish it: events, those of one key in order.
public final class Told {
  public static final UUID TITLE = new UUID(1, 1);
  public static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

  private static final LocalDate SIGNED = LocalDate.of(2025, 12, 1);
  public static final UUID LICENSEE = new UUID(7, 7);
  private static final Licensee BUYER =
      new Licensee(LICENSEE, "Imagen TV", new Territory("MX"), true);

  private final List<Recorded> events = new ArrayList<>();

  private Told() {}

  public static List<Recorded> of(Story story) {
    Told told = new Told();
    for (int i = 0; i < story.bought().size(); i++) {
      told.bought(new UUID(3, i), story.bought().get(i));
    }
    for (int i = 0; i < story.sold().size(); i++) {
      told.sold(deal(i), story.sold().get(i));
    }
    for (int i = 0; i < story.held().size(); i++) {
      told.held(new UUID(4, i), story.held().get(i), i + 1);
    }
    return told.events;
  }

  /// The deal of the license that is told of as the `i`th, from 0.
  static UUID deal(int i) {
    return new UUID(2, i);
  }

  private void bought(UUID id, Bought bought) {
    Acquisition acquisition = new Acquisition("A producer", List.of(block(bought)));
    add(new RightsAcquired(TITLE, id, acquisition), 1);
    if (bought.end() != null) {
      add(new AcquiredRightsEnded(TITLE, id, bought.end()), 2);
    }
  }

  private void sold(UUID deal, Sold sold) {
    add(new LicenseSigned(deal, BUYER, List.of(TITLE), blocks(sold.first()), SIGNED, false), 3);
    add(new LicenseTermsSigned(deal, periods(sold.first()), promised(sold.first()), null), 3);
    if (sold.amended() != null) {
      LocalDate from = sold.amended().from();
      Taken then = sold.amended().then();
      add(new LicenseAmended(deal, from, blocks(then)), 4);
      add(new LicenseTermsAmended(deal, from, periods(then), promised(then)), 4);
    }
    if (sold.freeOn() != null) {
      add(new LicenseTerminated(deal, sold.freeOn()), 5);
    }
  }

  private void held(UUID id, Taken held, int rank) {
    Block block = block(held);
    LicensePeriod period = periods(held).getFirst();
    Instant until = TIME.plusSeconds(60);
    add(new HoldPlaced(TITLE, id, new UUID(7, 8), block, period, rank, until), rank);
  }

  private void add(PublishedEvent event, int sequence) {
    events.add(new Recorded(event, sequence, TIME));
  }

  private static List<Block> blocks(Taken taken) {
    return List.of(block(taken));
  }

  private static Block block(Taken taken) {
    Rights rights = taken.rights();
    return new Block(
        List.of(TITLE),
        rights.episodes(),
        rights.media() == null ? null : media(rights.media()),
        rights.territories() == null ? null : territories(rights.territories()),
        rights.languages(),
        taken.exclusive());
  }

  private static List<LicensePeriod> periods(Taken taken) {
    return List.of(new LicensePeriod(taken.rights().from(), taken.rights().to()));
  }

  private static @Nullable List<DealTermsEvent.Holdback> promised(Taken taken) {
    return taken.promises().isEmpty()
        ? null
        : taken.promises().stream().map(Told::holdback).toList();
  }

  private static DealTermsEvent.Holdback holdback(Promise promise) {
    Rights rights = promise.rights();
    return new DealTermsEvent.Holdback(
        0,
        media(all(rights.media())),
        rights.territories() == null ? null : territories(rights.territories()),
        all(rights.languages()),
        rights.from(),
        Objects.requireNonNull(rights.to()));
  }

  private static AcquiredBlock block(Bought bought) {
    Rights rights = bought.rights();
    return new AcquiredBlock(
        rights.episodes(),
        media(all(rights.media())),
        territories(world(rights.territories())),
        all(rights.languages()),
        rights.from(),
        rights.to(),
        bought.exclusive(),
        bought.holdbacks().stream().map(Told::holdback).toList());
  }

  private static Holdback holdback(Rights rights) {
    return new Holdback(
        media(all(rights.media())),
        territories(world(rights.territories())),
        all(rights.languages()),
        rights.from(),
        rights.to());
  }

  private static List<String> all(@Nullable List<String> codes) {
    return codes == null ? List.of("ALL") : codes;
  }

  private static List<String> world(@Nullable List<String> codes) {
    return codes == null ? List.of("WORLD") : codes;
  }

  private static List<Media> media(List<String> codes) {
    return codes.stream().map(Media::valueOf).toList();
  }

  private static List<Territory> territories(List<String> codes) {
    return codes.stream().map(Territory::new).toList();
  }
}
