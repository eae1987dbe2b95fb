package io.dealstream.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.dashboard.live.LiveEvent.Spot;
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

  @Provide
  Arbitrary<List<Spot>> spots() {
    return Combinators.combine(
            Arbitraries.of(Topic.class),
            Arbitraries.integers().between(0, 2),
            Arbitraries.longs().between(0, 1000),
            Arbitraries.longs().between(0, 3))
        .as((topic, partition, offset, doubled) ->
            new Spot(
                topic,
                partition % BEGIN.partitions(topic),
                offset,
                Math.max(1, offset + 1 - doubled)))
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
    assertThat(read).allMatch(place::has).allMatch(spot -> place.reaches(after(List.of(spot))));
    assertThat(after(read.reversed())).hasToString(place.toString());
  }

  @Test
  void itReachesOnlyWhatIsBeforeItEverywhere() {
    Place one = BEGIN.after(new Spot(Topic.DEALS, 0, 7, 8));
    Place other = BEGIN.after(new Spot(Topic.TITLES, 1, 3, 4));
    assertThat(one.reaches(BEGIN)).isTrue();
    assertThat(one.reaches(other)).isFalse();
    assertThat(other.reaches(one)).isFalse();
    assertThat(one.after(new Spot(Topic.TITLES, 1, 3, 4)).reaches(other)).isTrue();
    assertThat(one).hasToString("d8.0.0-t0.0-a0");
  }

  @Test
  void itKnowsWhatStandsThereOnceMore() {
    Place place = BEGIN.after(new Spot(Topic.DEALS, 1, 6, 7)).after(new Spot(Topic.DEALS, 1, 7, 4));
    assertThat(place).hasToString("d0.8~7.0-t0.0-a0");
    assertThat(place.has(new Spot(Topic.DEALS, 1, 8, 5))).isTrue();
    assertThat(place.has(new Spot(Topic.DEALS, 1, 8, 8))).isFalse();
    assertThat(place.has(new Spot(Topic.DEALS, 0, 0, 1))).isFalse();
    assertThat(BEGIN.read("d0.8.0-t0.0-a0").orElseThrow().has(new Spot(Topic.DEALS, 1, 8, 8)))
        .isTrue();
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
        "d8~.0.0-t0.0-a0",
        "d~8.0.0-t0.0-a0",
        "d8~7~6.0.0-t0.0-a0",
        "d8.0.9999999999999999999-t0.0-a0",
        "d8.0.0-t0.0-a0\n"
      })
  void whatIsNoPlaceIsNotTakenForOne(String text) {
    assertThat(BEGIN.read(text)).isEmpty();
  }

  private static Place after(List<Spot> read) {
    Place place = BEGIN;
    for (Spot spot : read) {
      place = place.after(spot);
    }
    return place;
  }
}
