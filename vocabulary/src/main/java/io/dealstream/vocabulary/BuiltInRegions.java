package io.dealstream.vocabulary;

import java.util.Arrays;
import java.util.List;

/// Reads the definitions that come with the product.
final class BuiltInRegions {
  private BuiltInRegions() {}

  static List<TradeRegion> read() {
    return Csv.rows("trade-regions.csv").stream().map(BuiltInRegions::region).toList();
  }

  private static TradeRegion region(List<String> row) {
    return new TradeRegion(
        row.get(0),
        1,
        row.get(1).isEmpty() ? new Name(row.get(2), row.get(3), row.get(4)) : cldr(row.get(1)),
        codes(row.get(5)),
        codes(row.get(6)));
  }

  private static Name cldr(String area) {
    return new Name(
        Names.area(area, DisplayLanguage.EN),
        Names.area(area, DisplayLanguage.ES),
        Names.area(area, DisplayLanguage.TR));
  }

  private static List<String> codes(String text) {
    return Arrays.stream(text.split(" ")).filter(code -> !code.isEmpty()).toList();
  }
}
