package io.dealstream.catalog.domain.acquisition;

import static io.dealstream.catalog.domain.acquisition.Samples.FILM;
import static io.dealstream.catalog.domain.acquisition.Samples.FIRST;
import static io.dealstream.catalog.domain.acquisition.Samples.LAST;
import static io.dealstream.catalog.domain.acquisition.Samples.rest;
import static io.dealstream.catalog.domain.acquisition.Samples.until;
import static io.dealstream.catalog.domain.acquisition.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.AcquireRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.EndAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.RemindOfMandateEnd;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.ReviseAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsEnded;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsRevised;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.RightsAcquired;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AcquisitionDeciderTest {
  private static final AcquiredRights RIGHTS = until(LAST);
  private static final AcquiredRights OTHERS = until(LAST.plusYears(1));
  private static final RightsAcquired ACQUIRED = new RightsAcquired(FILM, RIGHTS);
  private static final LocalDate END = LocalDate.parse("2026-06-01");
  private static final AcquiredRightsEnded ENDED = new AcquiredRightsEnded(FILM, END);

  private final DeciderSpec<AcquisitionCommand, Acquisition, AcquisitionEvent> spec =
      DeciderSpec.of(new AcquisitionDecider());

  @Test
  void rightsAreAcquiredOnce() {
    spec.when(new AcquireRights(FILM, RIGHTS)).then(ACQUIRED);
    spec.given(ACQUIRED)
        .when(new AcquireRights(FILM, RIGHTS))
        .thenRefused("RIGHTS_ALREADY_ACQUIRED");
  }

  @Test
  void nothingHappensToRightsThatWereNotAcquired() {
    spec.when(new ReviseAcquiredRights(RIGHTS)).thenRefused("ACQUISITION_NOT_RECORDED");
    spec.when(new EndAcquiredRights(END)).thenRefused("ACQUISITION_NOT_RECORDED");
    spec.when(new RemindOfMandateEnd(7, END)).thenRefused("ACQUISITION_NOT_RECORDED");
  }

  @Test
  void aRevisionReplacesAllAndTheSameAgainIsNothing() {
    var acquired = spec.given(ACQUIRED);
    acquired.when(new ReviseAcquiredRights(OTHERS)).then(new AcquiredRightsRevised(FILM, OTHERS));
    acquired.when(new ReviseAcquiredRights(RIGHTS)).then();
    acquired
        .given(new AcquiredRightsRevised(FILM, OTHERS))
        .when(new ReviseAcquiredRights(OTHERS))
        .then();
  }

  @Test
  void rightsEndOnceAndForGood() {
    spec.given(ACQUIRED).when(new EndAcquiredRights(END)).then(ENDED);
    var ended = spec.given(ACQUIRED, ENDED);
    ended.when(new EndAcquiredRights(END)).then();
    ended.when(new EndAcquiredRights(END.plusDays(1))).thenRefused("ACQUISITION_ENDED");
    ended.when(new ReviseAcquiredRights(OTHERS)).thenRefused("ACQUISITION_ENDED");
    ended.when(new AcquireRights(FILM, RIGHTS)).thenRefused("ACQUISITION_ENDED");
  }

  @Test
  void aMandateThatComesToItsEndIsSaidToDoSo() {
    var acquired = spec.given(ACQUIRED);
    acquired.when(new RemindOfMandateEnd(7, LAST)).then(new MandateEndApproached(FILM, LAST, 7));
    acquired
        .given(new MandateEndApproached(FILM, LAST, 7))
        .when(new ReviseAcquiredRights(RIGHTS))
        .then();
  }

  @Test
  void nobodyIsRemindedOfWhatIsOverOrHasNoEnd() {
    spec.given(ACQUIRED).when(new RemindOfMandateEnd(7, LAST.plusDays(1))).then();
    spec.given(ACQUIRED, ENDED).when(new RemindOfMandateEnd(7, END)).then();
    spec.given(new RightsAcquired(FILM, until(LAST, null)))
        .when(new RemindOfMandateEnd(7, LAST))
        .then();
  }

  @Test
  void theMandateEndsWithItsLastBlock() {
    assertThat(until(LAST, FIRST, LAST.minusDays(1)).lastDay()).contains(LAST);
    assertThat(until(LAST, null).lastDay()).isEmpty();
  }

  @Test
  void aHoldbackMayLieInTheRightsOrReachBeyondThem() {
    var inside = with(rest(Media.SVOD, "MX", FIRST, FIRST));
    var beyond = with(rest(Media.ALL, "WORLD", FIRST.minusYears(9), FIRST));
    spec.when(new AcquireRights(FILM, inside)).then(new RightsAcquired(FILM, inside));
    spec.when(new AcquireRights(FILM, beyond)).then(new RightsAcquired(FILM, beyond));
  }

  static Stream<Holdback> outside() {
    return Stream.of(
        rest(Media.FREE_TV, "MX", FIRST, LAST),
        rest(Media.SVOD, "CL", FIRST, LAST),
        rest(Media.SVOD, "MX", FIRST.minusDays(9), FIRST.minusDays(1)),
        rest(Media.SVOD, "MX", LAST.plusDays(1), LAST.plusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("outside")
  void aHoldbackThatHasNothingInCommonWithTheRightsIsRefused(Holdback outside) {
    var good = rest(Media.SVOD, "MX", FIRST, LAST);
    spec.when(new AcquireRights(FILM, with(good, outside))).thenRefused("HOLDBACK_OUTSIDE_RIGHTS");
    spec.given(ACQUIRED)
        .when(new ReviseAcquiredRights(with(outside)))
        .thenRefused("HOLDBACK_OUTSIDE_RIGHTS");
  }

  @Test
  void nonsenseIsNoAcquisition() {
    assertThatThrownBy(() -> new AcquiredRights("Nobody", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> until(FIRST.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
