package io.dealstream.deal.http;

import static io.dealstream.sheets.Column.flag;
import static io.dealstream.sheets.Column.list;
import static io.dealstream.sheets.Column.number;
import static io.dealstream.sheets.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.References;
import io.dealstream.sheets.Row;
import io.dealstream.sheets.RowBody;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The sheet of licenses: a row is a license with one rights block and one holdback at most. What
/// is left out is unknown.
final class LicenseColumns {
  static final String LICENSEE = "licensee";
  static final String TITLES = "titles";
  private static final String HOLDBACK = "holdback.";

  static final Columns LICENSES =
      new Columns(
          "licenses",
          List.of(
              text(Columns.REFERENCE, "L-0001").needed(),
              text(LICENSEE, "Imagen TV").needed(),
              text("licenseeCountry", "MX"),
              list(TITLES, "T-0001").needed(),
              list("episodes", "", number("season", ""), number("from", ""), number("to", "")),
              list("media", "FREE_TV"),
              list("territories", "MX"),
              list("excludedTerritories", ""),
              list("languages", "es"),
              text("from", "2026-07-01"),
              text("to", "2028-06-30"),
              flag("exclusive", "yes"),
              number("runs", "3"),
              list("channels", "Imagen TV"),
              list(HOLDBACK + "media", "SVOD"),
              list(HOLDBACK + "territories", ""),
              list(HOLDBACK + "excludedTerritories", ""),
              list(HOLDBACK + "languages", ""),
              text(HOLDBACK + "from", ""),
              text(HOLDBACK + "to", "2027-06-30"),
              number("licenseFee.amount", ""),
              text("licenseFee.currency", ""),
              number("minimumGuarantee.amount", ""),
              text("minimumGuarantee.currency", ""),
              text("signedOn", "2019-03-02")));

  private static final Set<String> OF_THE_BLOCK =
      Set.of(
          "episodes",
          "media",
          "territories",
          "excludedTerritories",
          "languages",
          "from",
          "to",
          "exclusive",
          "runs",
          "channels");

  private LicenseColumns() {}

  /// The row as the API takes the same license.
  static ObjectNode body(Row row, UUID licenseeId, String reason) {
    ObjectNode body = RowBody.of(row, LICENSES);
    body.remove(List.of(LICENSEE, "licenseeCountry", TITLES));
    ObjectNode block = body.objectNode();
    for (String name : OF_THE_BLOCK) {
      JsonNode value = body.remove(name);
      if (value != null) {
        block.set(name, value);
      }
    }
    JsonNode holdback = body.remove("holdback");
    if (holdback != null) {
      block.putArray("holdbacks").add(holdback);
    }
    ArrayNode titles = block.putArray("titleIds");
    titleIds(row).forEach(id -> titles.add(id.toString()));
    body.putArray("blocks").add(block);
    return body.put("licenseeId", licenseeId.toString()).put("reason", reason);
  }

  static List<UUID> titleIds(Row row) {
    return RowBody.items(row.text(TITLES)).stream()
        .map(title -> References.id("title", title))
        .toList();
  }

  /// The column that a field of the request came from.
  static String column(String field) {
    return field
        .replaceFirst("^blocks\\[0]\\.", "")
        .replaceFirst("^titleIds", TITLES)
        .replaceFirst("^holdbacks\\[0]\\.", HOLDBACK);
  }
}
