package io.dealstream.catalog.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealstream.catalog.domain.region.RegionCommand.AddUnusableVersion;
import io.dealstream.catalog.domain.region.RegionCommand.AddVersion;
import io.dealstream.catalog.domain.region.RegionEvent.VersionAdded;
import io.dealstream.eventkit.Rejection;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.Name;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionDeciderTest {
  private static final String OURS = "SOUTHERN_CONE";
  private static final Definition FIRST = definition("AR CL UY");
  private static final Definition SECOND = definition("AR CL PY UY");

  private final DeciderSpec<RegionCommand, Region, RegionEvent> region =
      DeciderSpec.of(new RegionDecider());

  @Test
  void aNewRegionBeginsWithVersionOne() {
    region.when(new AddVersion(OURS, FIRST)).then(new VersionAdded(OURS, 1, FIRST));
  }

  @Test
  void eachChangeIsTheNextVersion() {
    region
        .given(new VersionAdded(OURS, 1, FIRST))
        .when(new AddVersion(OURS, SECOND))
        .then(new VersionAdded(OURS, 2, SECOND));
    region
        .given(new VersionAdded(OURS, 1, FIRST), new VersionAdded(OURS, 2, SECOND))
        .when(new AddVersion(OURS, FIRST))
        .then(new VersionAdded(OURS, 3, FIRST));
  }

  @Test
  void theSameDefinitionAgainChangesNothing() {
    region
        .given(new VersionAdded(OURS, 1, FIRST))
        .when(new AddVersion(OURS, definition("UY AR CL CL")))
        .then();
  }

  @Test
  void theSameDefinitionIsAnotherVersionWhenItHasComeToStandForOtherTerritories() {
    Definition later =
        new Definition(FIRST.name(), FIRST.include(), FIRST.exclude(), SECOND.territories());
    region
        .given(new VersionAdded(OURS, 1, FIRST))
        .when(new AddVersion(OURS, later))
        .then(new VersionAdded(OURS, 2, later));
  }

  @Test
  void whatComesWithTheProductIsVersionOne() {
    Definition builtIn = RegionDecider.builtIn("BALTICS").orElseThrow();
    region.when(new AddVersion("BALTICS", builtIn)).then();
    region
        .when(new AddVersion("BALTICS", FIRST))
        .then(new VersionAdded("BALTICS", 1, builtIn), new VersionAdded("BALTICS", 2, FIRST));
    region
        .given(new VersionAdded("BALTICS", 1, builtIn), new VersionAdded("BALTICS", 2, FIRST))
        .when(new AddVersion("BALTICS", builtIn))
        .then(new VersionAdded("BALTICS", 3, builtIn));
  }

  @Test
  void whatComesToNothingIsRefused() {
    Rejection why = new Rejection("REGION_EMPTY", "nothing is left", Map.of());
    region.when(new AddUnusableVersion(OURS, why)).thenRefused("REGION_EMPTY");
    region
        .given(new VersionAdded(OURS, 1, FIRST))
        .when(new AddUnusableVersion(OURS, why))
        .thenRefused("REGION_EMPTY");
  }

  @Test
  void aDefinitionStandsForSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Definition(FIRST.name(), List.of("AR"), List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Definition(FIRST.name(), List.of(), List.of(), FIRST.territories()));
  }

  @Test
  void theStreamOfARegionFollowsFromItsCode() {
    assertThat(Region.id(OURS)).isEqualTo(Region.id(OURS)).isNotEqualTo(Region.id("BALTICS"));
  }

  private static Definition definition(String codes) {
    return new Definition(
        new Name("A region", "Una región", "Bir bölge"),
        List.of(codes.split(" ")),
        List.of(),
        Stream.of(codes.split(" ")).distinct().sorted().map(Territory::new).toList());
  }
}
