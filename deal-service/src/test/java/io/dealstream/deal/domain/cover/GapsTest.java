package io.dealstream.deal.domain.cover;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.deal.domain.cover.Gap.Reason;
import io.dealstream.deal.domain.deal.Episodes;
import io.dealstream.deal.domain.deal.LicensePeriod;
import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is missing, in the words of the trade.
class GapsTest {
  private static final UUID FILM = new UUID(0, 1);
  private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
  private static final LocalDate LAST = LocalDate.parse("2027-12-31");

  @Test
  void whatWasAcquiredIsCovered() {
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), acquired(FIRST, LAST))).isEmpty();
  }

  @Test
  void whatWasNeverAcquiredIsMissing() {
    assertThat(gaps(block(Media.SVOD, FIRST, LAST), acquired(FIRST, LAST)))
        .containsExactly(gap(Reason.NO_RIGHTS_ACQUIRED, Media.SVOD, FIRST, LAST));
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST)))
        .containsExactly(gap(Reason.NO_RIGHTS_ACQUIRED, Media.FREE_TV, FIRST, LAST));
  }

  @Test
  void aLicenseThatRunsLongerThanTheMandateIsLateFromThenOn() {
    LocalDate end = LocalDate.parse("2027-06-30");
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), acquired(FIRST, end)))
        .containsExactly(gap(Reason.MANDATE_ENDED, Media.FREE_TV, end.plusDays(1), LAST));
  }

  @Test
  void beforeTheMandateNothingWasAcquired() {
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), acquired(FIRST.plusDays(1), null)))
        .containsExactly(gap(Reason.NO_RIGHTS_ACQUIRED, Media.FREE_TV, FIRST, FIRST));
  }

  @Test
  void whatMustRestIsHeldBackUnlessItWasAcquiredOnceMoreWithout() {
    Extent rest = extent(null, List.of("FREE_TV"), FIRST, FIRST.plusDays(9));
    AcquiredRight resting =
        new AcquiredRight(extent(null, List.of("LINEAR"), FIRST, LAST), true, List.of(rest));
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), resting))
        .containsExactly(gap(Reason.HOLDBACK, Media.FREE_TV, FIRST, FIRST.plusDays(9)));
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), resting, acquired(FIRST, LAST))).isEmpty();
  }

  @Test
  void whatOthersMaySellTooIsNotSoldExclusively() {
    AcquiredRight shared =
        new AcquiredRight(extent(null, List.of("LINEAR"), FIRST, LAST), false, List.of());
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST, true), shared))
        .containsExactly(gap(Reason.NOT_EXCLUSIVE, Media.FREE_TV, FIRST, LAST));
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST, false), shared)).isEmpty();
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST, null), shared)).isEmpty();
  }

  @Test
  void onlySomeEpisodesAreMissing() {
    Ranges first = Ranges.of(EpisodeNumbers.between(1, null, null));
    AcquiredRight season =
        new AcquiredRight(extent(first, List.of("LINEAR"), FIRST, LAST), true, List.of());
    RightsBlock two =
        block(
            List.of(new Episodes(1, null, null), new Episodes(2, 1, 5)),
            List.of(Media.FREE_TV),
            FIRST,
            LAST,
            true);
    assertThat(gaps(two, season))
        .singleElement()
        .satisfies(gap -> assertThat(gap.episodes()).containsExactly("S2E1-S2E5"));
    assertThat(gaps(block(Media.FREE_TV, FIRST, LAST), season))
        .singleElement()
        .satisfies(gap -> assertThat(gap.episodes()).containsExactly("S0", "S2-S9999"));
  }

  @Test
  void whatIsNotStatedIsCoveredBySomethingOfIt() {
    AcquiredRight linear = acquired(FIRST, LAST);
    assertThat(gaps(block(null, null, FIRST, LAST, true), linear)).isEmpty();
    assertThat(gaps(block(Media.FREE_TV, null, null), linear)).isEmpty();
    assertThat(gaps(block(Media.FREE_TV, FIRST, null), linear)).isEmpty();
    assertThat(gaps(block(Media.FREE_TV, null, LAST), linear)).isEmpty();
    assertThat(gaps(block(Media.FREE_TV, LAST.plusDays(1), null), linear))
        .containsExactly(
            gap(Reason.MANDATE_ENDED, Media.FREE_TV, LAST.plusDays(1), LAST.plusDays(1)));
    assertThat(gaps(block(Media.SVOD, null, null), linear))
        .containsExactly(gap(Reason.NO_RIGHTS_ACQUIRED, Media.SVOD, null, null));
  }

  private static List<Gap> gaps(RightsBlock block, AcquiredRight... acquired) {
    return block.wanted().stream()
        .flatMap(wanted -> Gaps.of(wanted, List.of(acquired)).stream())
        .toList();
  }

  private static AcquiredRight acquired(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new AcquiredRight(extent(null, List.of("LINEAR"), from, to), true, List.of());
  }

  private static Extent extent(
      @Nullable Ranges episodes,
      List<String> media,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new Extent(
        episodes == null ? EpisodeNumbers.WHOLE_TITLE : episodes,
        Media.TREE.ranges(media),
        Territory.TREE.ranges(List.of("WORLD")),
        Language.ranges(List.of("ALL")),
        Days.between(from, to));
  }

  private static RightsBlock block(Media media, @Nullable LocalDate from, @Nullable LocalDate to) {
    return block(media, from, to, true);
  }

  private static RightsBlock block(
      Media media, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean exclusive) {
    return block(null, List.of(media), from, to, exclusive);
  }

  private static RightsBlock block(
      @Nullable List<Episodes> episodes,
      @Nullable List<Media> media,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean exclusive) {
    return new RightsBlock(
        List.of(FILM),
        episodes,
        media,
        List.of(new Territory("CL")),
        media == null ? null : List.of("es"),
        new LicensePeriod(from, to),
        exclusive,
        null);
  }

  private static Gap gap(
      Reason reason, Media media, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Gap(
        FILM, reason, null, List.of(media), List.of(new Territory("CL")), List.of("es"), from, to);
  }
}
