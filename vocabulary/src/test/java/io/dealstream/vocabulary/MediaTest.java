package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTest {
  @Test
  void nothingStandsAboveAll() {
    assertThat(Arrays.stream(Media.values()).filter(m -> m.parent().isEmpty()))
        .containsExactly(Media.ALL);
  }

  @ParameterizedTest
  @EnumSource
  void everyNodeLeadsUpToAll(Media media) {
    assertThat(upwards(media)).endsWith(Media.ALL).doesNotHaveDuplicates().hasSizeLessThan(4);
  }

  @Test
  void freeTelevisionIsLinear() {
    assertThat(upwards(Media.FREE_TV)).containsExactly(Media.FREE_TV, Media.LINEAR, Media.ALL);
  }

  @Test
  void aNodeWithNothingBelowIsNeverTheTopOfABranch() {
    assertThat(below(Media.ALL))
        .allSatisfy(branch -> assertThat(below(branch)).as(branch.name()).isNotEmpty());
  }

  private static List<Media> upwards(Media media) {
    return Stream.iterate(Optional.of(media), Optional::isPresent, m -> m.flatMap(Media::parent))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Media> below(Media media) {
    return Arrays.stream(Media.values())
        .filter(m -> m.parent().filter(p -> p == media).isPresent())
        .toList();
  }
}
