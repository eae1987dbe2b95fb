package io.dealstream.catalog.view.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How extents are written for people.
class ShownRightsTest {
  @Test
  void theWholeTitleHasNoEpisodes() {
    assertThat(ShownRights.of(Extent.ALL).episodes()).isNull();
  }

  @Test
  void episodesAreWrittenBySeason() {
    Ranges some =
        Ranges.of(
            EpisodeNumbers.between(1, null, null),
            EpisodeNumbers.between(2, 3, 3),
            EpisodeNumbers.between(2, 5, 9),
            EpisodeNumbers.between(3, 4, null));
    assertThat(EpisodeNumbers.text(some)).containsExactly("S1", "S2E3", "S2E5-S2E9", "S3E4-S3");
  }

  @Test
  void whatHasNoBoundIsWrittenAsThat() {
    Ranges others = EpisodeNumbers.WHOLE_TITLE.minus(Ranges.of(EpisodeNumbers.between(1, 2, null)));
    assertThat(EpisodeNumbers.text(others)).containsExactly("until S1E1", "from S2");
  }

  @Test
  void theWorldWithoutLittleIsWrittenWithExclusions() {
    Ranges out = Territory.TREE.ranges(List.of("MX", "CA-QC"));
    Ranges world = Extent.ALL.territories();
    Extent rest = Extent.ALL.with(Dimension.TERRITORIES, Territory.TREE.normal(world.minus(out)));
    assertThat(ShownRights.of(rest).territories()).containsExactly("WORLD");
    assertThat(ShownRights.of(rest).excludedTerritories()).containsExactly("CA-QC", "MX");
  }

  @Test
  void littleIsWrittenAsItIs() {
    Extent few =
        Extent.ALL.with(Dimension.TERRITORIES, Territory.TREE.ranges(List.of("MX", "CA-QC")));
    assertThat(ShownRights.of(few).territories()).containsExactly("CA-QC", "MX");
    assertThat(ShownRights.of(few).excludedTerritories()).isEmpty();
  }
}
