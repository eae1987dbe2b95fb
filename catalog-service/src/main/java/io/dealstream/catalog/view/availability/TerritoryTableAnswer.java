package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Summary;
import io.dealstream.catalog.view.availability.book.TerritoryTable;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A title's availability by territory.
@Schema(
    name = "AvailabilityByTerritory",
    description = "A row for every answer that differs; each territory stands in one")
record TerritoryTableAnswer(
    @Schema(examples = "01970000-0000-7000-8000-000000000003") UUID titleId,
    Stamp stamp,
    List<Row> rows) {

  /// Territories in which the same is so.
  @Schema(name = "AvailabilityTerritories", description = "Territories in which the same is so")
  record Row(
      @Schema(examples = "[\"MX\",\"CA-QC\"]") List<String> territories,
      @Schema(examples = "PARTLY") Summary summary,
      List<ShownPart> parts) {

    static Row of(TerritoryTable.Row row, boolean seesClaims) {
      return new Row(
          Territory.TREE.codes(row.territories()),
          row.summary(),
          ShownPart.of(row.parts(), seesClaims));
    }
  }
}
