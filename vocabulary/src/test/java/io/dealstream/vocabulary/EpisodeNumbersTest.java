package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeNumbersTest {
  @Test
  void episodesAreWrittenAsPeopleDo() {
    Ranges some =
        Ranges.of(
            EpisodeNumbers.between(1, null, null),
            EpisodeNumbers.between(2, null, null),
            EpisodeNumbers.between(4, 1, 10),
            EpisodeNumbers.between(6, 3, 3));
    assertThat(EpisodeNumbers.text(some)).isEqualTo(List.of("S1-S2", "S4E1-S4E10", "S6E3"));
  }

  @Test
  void withoutWhatStandsOutsideOfSeasonsItBeginsWithTheFirst() {
    Ranges numbered =
        EpisodeNumbers.WHOLE_TITLE.minus(Ranges.of(EpisodeNumbers.between(0, null, null)));
    assertThat(EpisodeNumbers.text(numbered)).isEqualTo(List.of("from S1"));
  }

  @Test
  void aSeasonIsAllItsEpisodes() {
    Interval season = EpisodeNumbers.between(2, null, null);
    assertThat(season.covers(EpisodeNumbers.between(2, 1, EpisodeNumbers.PER_SEASON - 1))).isTrue();
    assertThat(season.overlaps(EpisodeNumbers.between(3, null, null))).isFalse();
    assertThat(season.overlaps(EpisodeNumbers.between(1, null, null))).isFalse();
    assertThat(EpisodeNumbers.WHOLE_TITLE.covers(Ranges.of(season))).isTrue();
  }

  @Test
  void theBeginningOfASeasonIsNoEpisode() {
    Ranges season = Ranges.of(EpisodeNumbers.between(1, null, null));
    Ranges start = Ranges.of(EpisodeNumbers.between(1, 1, 10));
    Ranges later = Ranges.of(EpisodeNumbers.between(1, 11, null));
    assertThat(EpisodeNumbers.normal(season.minus(start))).isEqualTo(later);
    assertThat(EpisodeNumbers.normal(season)).isEqualTo(season);
    assertThat(EpisodeNumbers.normal(EpisodeNumbers.WHOLE_TITLE))
        .isEqualTo(EpisodeNumbers.WHOLE_TITLE);
  }

  @ParameterizedTest
  @CsvSource({"-1,,", "10000,,", "1,0,", "1,,0", "1,100000,", "1,5,4"})
  void thereAreNoOthers(int season, Integer first, Integer last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EpisodeNumbers.between(season, first, last));
  }
}
