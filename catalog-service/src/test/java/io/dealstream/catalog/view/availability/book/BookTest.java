package io.dealstream.catalog.view.availability.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseSigned;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealTermsEvent.Holdback;
import io.dealstream.contracts.DealTermsEvent.LicensePeriod;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsAmended;
import io.dealstream.contracts.DealTermsEvent.LicenseTermsSigned;
import io.dealstream.contracts.HoldEvent.HoldDisplaced;
import io.dealstream.contracts.HoldEvent.HoldExercised;
import io.dealstream.contracts.HoldEvent.HoldExpired;
import io.dealstream.contracts.HoldEvent.HoldPlaced;
import io.dealstream.contracts.HoldEvent.HoldPromoted;
import io.dealstream.contracts.HoldEvent.HoldReleased;
import io.dealstream.contracts.HoldEvent.HoldRescheduled;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.TitleRightsEvent.AcquiredBlock;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsEnded;
import io.dealstream.contracts.TitleRightsEvent.AcquiredRightsRevised;
import io.dealstream.contracts.TitleRightsEvent.Acquisition;
import io.dealstream.contracts.TitleRightsEvent.RightsAcquired;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What events make of the book of a title.
class BookTest {
  private static final UUID TITLE = new UUID(1, 1);
  private static final UUID DEAL = new UUID(2, 1);
  private static final UUID HOLD = new UUID(4, 1);
  private static final UUID RIGHTS = new UUID(3, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final LicensePeriod TWO_YEARS =
      new LicensePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

  private static final Holdback NO_SVOD =
      new Holdback(0, List.of(Media.SVOD), null, List.of("ALL"), null, LocalDate.of(2028, 6, 30));

  @Test
  void aHoldbackIsKnownByItsBlockAndMayLastLonger() {
    Claim claim = book(signed(), terms()).holdbacks().getFirst();
    assertThat(claim.unstated()).isEmpty();
    assertThat(claim.most().media()).isEqualTo(Numbers.media(List.of(Media.SVOD)));
    assertThat(claim.most().territories())
        .isEqualTo(Numbers.territories(List.of(new Territory("MX"))));
    assertThat(claim.most().days()).isEqualTo(Numbers.days(TWO_YEARS.from(), NO_SVOD.to()));
    assertThat(claim.holder())
        .isEqualTo(new Claim.Holdback(new Claim.License(DEAL, new UUID(7, 7), "Imagen TV")));
    assertThat(book(terms()).holdbacks()).isEmpty();
    assertThat(book(signed()).holdbacks()).isEmpty();
  }

  @Test
  void aHoldbackEndsWithTheTermsThatPromiseItAndWithItsLicense() {
    Book amended = book(signed(), terms(), amended(), amendedTerms());
    assertThat(amended.holdbacks().stream().map(claim -> claim.most().days()))
        .containsExactly(Numbers.days(TWO_YEARS.from(), NEW_YEAR.minusDays(1)));
    Book ended = book(signed(), terms(), new LicenseTerminated(DEAL, NEW_YEAR));
    assertThat(ended.holdbacks()).isEqualTo(amended.holdbacks());
    Book suspended = book(signed(), terms(), new LicenseSuspended(DEAL, NEW_YEAR));
    assertThat(suspended.holdbacks()).isEqualTo(book(signed(), terms()).holdbacks());
  }

  @Test
  void aLicenseIsPutTogetherFromItsTwoHalves() {
    Claim claim = book(signed(), terms()).licenses().getFirst();
    assertThat(claim.unstated()).isEmpty();
    assertThat(claim.most().days()).isEqualTo(Numbers.days(TWO_YEARS.from(), TWO_YEARS.to()));
    assertThat(claim.holder()).isEqualTo(new Claim.License(DEAL, new UUID(7, 7), "Imagen TV"));
  }

  @Test
  void aLicenseWhosePeriodIsNotHereYetHasAnUnknownTerm() {
    Claim claim = book(signed()).licenses().getFirst();
    assertThat(claim.unstated()).containsExactly(Unstated.TERM);
    assertThat(book(terms()).licenses()).isEmpty();
  }

  @Test
  void anAmendmentHoldsFromItsDayOnAndATerminationEndsIt() {
    Book amended = book(signed(), terms(), amended(), amendedTerms());
    assertThat(amended.licenses().stream().map(c -> c.most().days()))
        .containsExactly(
            Numbers.days(TWO_YEARS.from(), NEW_YEAR.minusDays(1)),
            Numbers.days(NEW_YEAR, TWO_YEARS.to()));
    LocalDate day = NEW_YEAR.plusDays(9);
    Book ended =
        book(signed(), terms(), amended(), amendedTerms(), new LicenseTerminated(DEAL, day));
    assertThat(ended.licenses().getLast().most().days())
        .isEqualTo(Numbers.days(NEW_YEAR, day.minusDays(1)));
  }

  @Test
  void aSuspendedOrConflictedLicenseKeepsItsRights() {
    Book before = book(signed(), terms());
    Book after =
        book(
            signed(),
            terms(),
            new LicenseSuspended(DEAL, NEW_YEAR),
            new LicenseConflicted(DEAL, List.of(new UUID(2, 2))));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatTakesEffectLaterDoesNotCountAsOfADay() {
    LocalDate signature = LocalDate.of(2026, 2, 1);
    Recorded[] all = {
      recorded(signed(), 1, NOON),
      recorded(terms(), 1, NOON),
      recorded(amended(), 2, NOON),
      recorded(amendedTerms(), 2, NOON),
      recorded(new LicenseTerminated(DEAL, NEW_YEAR.plusDays(9)), 3, NOON)
    };
    assertThat(asOf(signature.minusDays(1), all).licenses()).isEmpty();
    assertThat(asOf(signature, all)).isEqualTo(book(signed(), terms()));
    assertThat(asOf(NEW_YEAR, all)).isEqualTo(book(signed(), terms(), amended(), amendedTerms()));
  }

  @Test
  void whatWasRecordedLaterWasNotKnown() {
    Recorded signed = recorded(signed(), 1, NOON);
    Recorded terms = recorded(terms(), 1, NOON.plusSeconds(1));
    assertThat(Book.of(TITLE, List.of(signed, terms), Horizon.at(NOON))).isEqualTo(book(signed()));
    Horizon earlier = Horizon.at(NOON.minusSeconds(1));
    assertThat(Book.of(TITLE, List.of(signed, terms), earlier).licenses()).isEmpty();
  }

  @Test
  void aRevisionReplacesWhatWasAcquiredAndAnEndTakesTheDaysAfterIt() {
    Acquisition first = acquisition(Media.ALL);
    Acquisition revised = acquisition(Media.SVOD);
    Book book =
        book(
            new RightsAcquired(TITLE, RIGHTS, first),
            new AcquiredRightsRevised(TITLE, RIGHTS, revised),
            new AcquiredRightsEnded(TITLE, RIGHTS, NEW_YEAR));
    assertThat(book.acquired()).hasSize(1);
    assertThat(book.acquired().getFirst().extent().media())
        .isEqualTo(Numbers.media(List.of(Media.SVOD)));
    assertThat(book.acquired().getFirst().extent().days()).isEqualTo(Numbers.before(NEW_YEAR));
  }

  static List<PublishedEvent> ends() {
    return List.of(
        new HoldExpired(TITLE, HOLD),
        new HoldReleased(TITLE, HOLD),
        new HoldExercised(TITLE, HOLD, DEAL),
        new HoldDisplaced(TITLE, HOLD, DEAL));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void aHoldThatEndedIsGone(PublishedEvent end) {
    assertThat(book(placed()).holds()).hasSize(1);
    assertThat(book(placed(), end).holds()).isEmpty();
  }

  @Test
  void aHoldIsShownWithItsLastRankAndMoment() {
    Instant until = NOON.plus(9, ChronoUnit.DAYS);
    Book book =
        book(placed(), new HoldPromoted(TITLE, HOLD, 1), new HoldRescheduled(TITLE, HOLD, until));
    assertThat(book.holds().getFirst().holder())
        .isEqualTo(new Claim.Hold(HOLD, new UUID(7, 8), 1, until));
  }

  @Test
  void aHoldWhoseMomentHasPassedIsGoneBeforeTheEventThatSaysSo() {
    Recorded placed = recorded(placed(), 1, NOON);
    Instant end = NOON.plus(1, ChronoUnit.DAYS);
    assertThat(Book.of(TITLE, List.of(placed), Horizon.at(end.minusMillis(1))).holds()).hasSize(1);
    assertThat(Book.of(TITLE, List.of(placed), Horizon.at(end)).holds()).isEmpty();
  }

  @Test
  void holdsAreThoseOfTheDay() {
    Recorded placed = recorded(placed(), 1, NOON);
    Recorded released = recorded(new HoldReleased(TITLE, HOLD), 2, NOON.plusSeconds(9));
    LocalDate day = LocalDate.of(2026, 3, 1);
    Instant later = NOON.plus(100, ChronoUnit.DAYS);
    assertThat(holdsOf(day.minusDays(1), later, placed)).isEmpty();
    assertThat(holdsOf(day, later, placed)).hasSize(1);
    assertThat(holdsOf(day, later, placed, released)).isEmpty();
    assertThat(holdsOf(day, NOON, placed, released)).hasSize(1);
    assertThat(holdsOf(day.plusDays(2), NOON, placed)).isEmpty();
  }

  @Test
  void aDayBeginsInItsZone() {
    Recorded placed = recorded(placed(), 1, NOON);
    ZoneOffset east = ZoneOffset.ofHours(13);
    LocalDate next = LocalDate.of(2026, 3, 2);
    Horizon there = new Horizon(NOON, next, east);
    assertThat(there.holdsAt()).isEqualTo(NOON);
    assertThat(Book.of(TITLE, List.of(placed), there).holds()).hasSize(1);
  }

  private static List<Claim> holdsOf(LocalDate asOf, Instant knownAt, Recorded... events) {
    return Book.of(TITLE, List.of(events), new Horizon(knownAt, asOf, ZoneOffset.UTC)).holds();
  }

  private static Book asOf(LocalDate day, Recorded... events) {
    return Book.of(TITLE, List.of(events), new Horizon(NOON, day, ZoneOffset.UTC));
  }

  /// The two halves of a change have the same version; everything else one of its own.
  private static Book book(PublishedEvent... events) {
    List<Recorded> recorded =
        IntStream.range(0, events.length).mapToObj(i -> recorded(events[i], i / 2, NOON)).toList();
    return Book.of(TITLE, recorded, Horizon.at(NOON));
  }

  private static Recorded recorded(PublishedEvent event, int sequence, Instant at) {
    return new Recorded(event, sequence, at);
  }

  private static PublishedEvent signed() {
    Licensee buyer = new Licensee(new UUID(7, 7), "Imagen TV", new Territory("MX"), true);
    List<Block> blocks = List.of(block(Media.FREE_TV));
    return new LicenseSigned(DEAL, buyer, List.of(TITLE), blocks, LocalDate.of(2026, 2, 1), false);
  }

  private static PublishedEvent terms() {
    return new LicenseTermsSigned(DEAL, List.of(TWO_YEARS), List.of(NO_SVOD), null);
  }

  private static PublishedEvent amended() {
    return new LicenseAmended(DEAL, NEW_YEAR, List.of(block(Media.SVOD)));
  }

  private static PublishedEvent amendedTerms() {
    return new LicenseTermsAmended(DEAL, NEW_YEAR, List.of(TWO_YEARS), null);
  }

  private static PublishedEvent placed() {
    Instant until = NOON.plus(1, ChronoUnit.DAYS);
    return new HoldPlaced(TITLE, HOLD, new UUID(7, 8), block(Media.SVOD), TWO_YEARS, 2, until);
  }

  private static Block block(Media media) {
    return new Block(
        List.of(TITLE), null, List.of(media), List.of(new Territory("MX")), List.of("ALL"), true);
  }

  private static Acquisition acquisition(Media media) {
    return new Acquisition(
        "A producer",
        List.of(
            new AcquiredBlock(
                null,
                List.of(media),
                List.of(Territory.WORLD),
                List.of("ALL"),
                null,
                null,
                true,
                List.of())));
  }
}
