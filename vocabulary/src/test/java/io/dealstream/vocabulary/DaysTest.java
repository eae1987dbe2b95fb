package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void bothDaysAreIncluded() {
    Interval term = Days.between(DAY, DAY.plusDays(2)).intervals().getFirst();
    assertThat(term.high() - term.low()).isEqualTo(3);
    assertThat(Days.first(term)).contains(DAY);
    assertThat(Days.last(term)).contains(DAY.plusDays(2));
  }

  @Test
  void aTermNeedsNoBounds() {
    Interval always = Days.ALWAYS.intervals().getFirst();
    assertThat(Days.first(always)).isEmpty();
    assertThat(Days.last(always)).isEmpty();
    assertThat(Days.ALWAYS.covers(Days.between(Days.FIRST, Days.LAST))).isTrue();
    assertThat(Days.ALWAYS.minus(Days.between(null, DAY)))
        .isEqualTo(Days.between(DAY.plusDays(1), null));
  }

  @Test
  void theLastDayDoesNotComeBeforeTheFirst() {
    assertThatIllegalArgumentException().isThrownBy(() -> Days.between(DAY, DAY.minusDays(1)));
  }
}
