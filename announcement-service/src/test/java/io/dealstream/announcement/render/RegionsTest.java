package io.dealstream.announcement.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private final Regions regions = Regions.load();

  @Test
  void everyCountryIsInExactlyOneRegion() {
    List<Territory> all =
        Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
            .map(Territory::new)
            .toList();
    List<Territory> grouped =
        regions.all().stream().flatMap(region -> region.countries().stream()).toList();
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void everyRegionHasAName() {
    Wording wording = Wording.of("en");
    assertThat(regions.all())
        .allSatisfy(region -> assertThat(wording.knows("region." + region.id())).isTrue());
  }

  @Test
  void noCountryIsCalledByItsCode() {
    Wording wording = Wording.of("en");
    for (String code : Locale.getISOCountries()) {
      assertThat(wording.country(new Territory(code))).hasSizeGreaterThan(3);
    }
    assertThat(wording.country(new Territory("TR"))).isEqualTo("Turkey");
    assertThat(wording.country(new Territory("DO"))).isEqualTo("the Dominican Republic");
    assertThat(wording.country(new Territory("HK"))).isEqualTo("Hong Kong");
  }
}
