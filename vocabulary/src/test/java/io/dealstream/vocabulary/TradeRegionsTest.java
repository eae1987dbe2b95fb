package io.dealstream.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dealstream.vocabulary.UnusableRegion.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeRegionsTest {
  private static final Name NAME = new Name("A region", "Una región", "Bir bölge");

  @Test
  void territoriesAndRegionsAreIncludedAndExcluded() {
    TradeRegions regions =
        TradeRegions.of(
            List.of(
                region("NORTH", 1, "SE NO SMALL", ""),
                region("SMALL", 1, "EE LV LT", ""),
                region("PART", 1, "NORTH CA", "SMALL NO CA-QC")));
    assertThat(codes(regions, "NORTH")).containsExactly("EE", "LT", "LV", "NO", "SE");
    assertThat(codes(regions, "PART")).hasSize(13).contains("SE", "CA-ON").doesNotContain("CA-QC");
    assertThat(regions.expand("NORTH"))
        .isEqualTo(Territory.TREE.ranges(List.of("SE", "NO", "EE", "LV", "LT")));
  }

  @Test
  void theLatestVersionCountsAndEarlierOnesAreKept() {
    TradeRegions regions =
        TradeRegions.of(List.of(region("NORTH", 2, "SE NO", ""), region("NORTH", 1, "SE", "")))
            .with(List.of(region("SOUTH", 1, "NORTH", "SE")));
    assertThat(regions.latest()).extracting(TradeRegion::version).containsExactly(2, 1);
    assertThat(regions.versions("NORTH")).extracting(TradeRegion::version).containsExactly(1, 2);
    assertThat(regions.versions("EAST")).isEmpty();
    assertThat(regions.find("EAST")).isEmpty();
    assertThat(codes(regions, "SOUTH")).containsExactly("NO");
  }

  @Test
  void aCircleIsRefusedWithTheWayAround() {
    refused(
        Reason.CYCLE,
        "ONE",
        "ONE in TWO in THREE",
        region("ONE", 1, "MX TWO", ""),
        region("TWO", 1, "THREE", ""),
        region("THREE", 1, "WORLD", "ONE"));
    refused(Reason.CYCLE, "ONE", "ONE", region("ONE", 1, "MX ONE", ""));
  }

  @Test
  void aRegionMayBeUsedTwiceWithoutACircle() {
    TradeRegions regions =
        TradeRegions.of(
            List.of(
                region("ALL_OF_IT", 1, "ONE TWO", ""),
                region("ONE", 1, "TWO MX", ""),
                region("TWO", 1, "CL", "")));
    assertThat(codes(regions, "ALL_OF_IT")).containsExactly("CL", "MX");
  }

  @Test
  void whatIsUnknownIsNamed() {
    refused(Reason.UNKNOWN, "NOWHERE", "NOWHERE", region("ONE", 1, "MX NOWHERE", ""));
    refused(Reason.UNKNOWN, "ZZ", "ZZ", region("ONE", 1, "MX", "ZZ"));
    assertThatExceptionOfType(UnusableRegion.class)
        .isThrownBy(() -> TradeRegions.BUILT_IN.expand("NOWHERE"))
        .withMessageContaining("NOWHERE");
  }

  @Test
  void aRegionWithNothingLeftIsRefused() {
    refused(Reason.EMPTY, "ONE", "ONE", region("ONE", 1, "CA-QC", "CA"));
    refused(Reason.EMPTY, "ONE", "ONE", region("ONE", 1, "BE", "BE-BRU BE-VLG BE-WAL"));
    refused(
        Reason.EMPTY, "TWO", "TWO", region("ONE", 1, "MX TWO", ""), region("TWO", 1, "CL", "CL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MX", "WORLD", "CA-QC", "Nordics", "A", "AB", "A__B", "_AB", "AB_", "A B"})
  void aCodeThatIsNoneForARegionIsRefused(String code) {
    assertThat(TradeRegion.isCode(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> region(code, 1, "MX", ""));
  }

  @Test
  void aRegionIncludesSomethingAndIsSomeVersion() {
    assertThatIllegalArgumentException().isThrownBy(() -> region("ONE", 1, "", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> region("ONE", 0, "MX", ""));
  }

  @Test
  void theOrderOfCodesDoesNotMatter() {
    assertThat(region("ONE", 1, "MX CL MX", "")).isEqualTo(region("ONE", 1, "CL MX", ""));
  }

  private static void refused(Reason reason, String code, String part, TradeRegion... regions) {
    assertThatExceptionOfType(UnusableRegion.class)
        .isThrownBy(() -> TradeRegions.of(List.of(regions)).expand("ONE"))
        .withMessageContaining(part)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  private static TradeRegion region(String code, int version, String include, String exclude) {
    return new TradeRegion(code, version, NAME, words(include), words(exclude));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static List<String> codes(TradeRegions regions, String code) {
    return regions.territories(code).stream().map(Territory::code).toList();
  }
}
