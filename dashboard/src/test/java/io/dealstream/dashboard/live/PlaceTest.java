package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  private static final Place BEGIN = Place.begin(3, 2, 1);

  /// A record somewhere.
  record Spot(Topic topic, int partition, long offset) {}

  @Provide
  Arbitrary<List<Spot>> spots() {
    return Combinators.combine(
            Arbitraries.of(Topic.class), Arbitraries.integers().between(0, 2), Arbitraries.longs())
        .as((topic, partition, offset) ->
            new Spot(topic, partition % BEGIN.partitions(topic), Math.floorMod(offset, 1000L)))
        .list()
        .ofMaxSize(30);
  }

  @Property
  void itsTextLeadsBackToIt(@ForAll("spots") List<Spot> read) {
    Place place = after(read);
    assertThat(BEGIN.read(place.toString()))
        .hasValueSatisfying(again -> assertThat(again).hasToString(place.toString()));
  }

  @Property
  void itHasWhatWasReadInWhateverOrderPartitionsCame(@ForAll("spots") List<Spot> read) {
    Place place = after(read);
    assertThat(read)
        .allMatch(spot -> place.has(spot.topic(), spot.partition(), spot.offset()))
        .allMatch(spot -> place.reaches(after(List.of(spot))));
    assertThat(after(read.reversed())).hasToString(place.toString());
  }

  @Test
  void itReachesOnlyWhatIsBeforeItEverywhere() {
    Place one = BEGIN.after(Topic.DEALS, 0, 7);
    Place other = BEGIN.after(Topic.TITLES, 1, 3);
    assertThat(one.reaches(BEGIN)).isTrue();
    assertThat(one.reaches(other)).isFalse();
    assertThat(other.reaches(one)).isFalse();
    assertThat(one.after(Topic.TITLES, 1, 3).reaches(other)).isTrue();
    assertThat(one).hasToString("d8.0.0-t0.0-a0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8",
        "d8.0.0-t0.0",
        "d8.0.0-t0.0-a0-b0",
        "d8.0-t0.0-a0",
        "d8.0.0.1-t0.0-a0",
        "t0.0-d8.0.0-a0",
        "d8.0.x-t0.0-a0",
        "d-1.0.0-t0.0-a0",
        "d8.0.9999999999999999999-t0.0-a0",
        "d8.0.0-t0.0-a0\n"
      })
  void whatIsNoPlaceIsNotTakenForOne(String text) {
    assertThat(BEGIN.read(text)).isEmpty();
  }

  private static Place after(List<Spot> read) {
    Place place = BEGIN;
    for (Spot spot : read) {
      place = place.after(spot.topic(), spot.partition(), spot.offset());
    }
    return place;
  }
}
