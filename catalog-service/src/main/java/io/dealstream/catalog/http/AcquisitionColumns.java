package io.dealstream.catalog.http;

import static io.dealstream.sheets.Column.flag;
import static io.dealstream.sheets.Column.list;
import static io.dealstream.sheets.Column.number;
import static io.dealstream.sheets.Column.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Row;
import io.dealstream.sheets.RowBody;
import java.util.List;

/// The sheet of acquired rights: a row is what was acquired for a title in one block. Holdbacks are
/// recorded over the API.
final class AcquisitionColumns {
  static final String TITLE = "title";
  static final String ACQUIRED_FROM = "acquiredFrom";

  static final Columns ACQUIRED_RIGHTS =
      new Columns(
          "acquired-rights",
          List.of(
              text(Columns.REFERENCE, "A-0001").needed(),
              text(TITLE, "T-0001").needed(),
              text(ACQUIRED_FROM, "CJ ENM Türkiye").needed(),
              list("episodes", "", number("season", ""), number("from", ""), number("to", "")),
              list("media", "ALL").needed(),
              list("territories", "WORLD").needed(),
              list("excludedTerritories", "TR"),
              list("languages", "ALL").needed(),
              text("from", "2020-01-01"),
              text("to", "2034-12-31"),
              flag("exclusive", "yes").needed()));

  private AcquisitionColumns() {}

  /// The row as the API takes the same acquisition.
  static ObjectNode body(Row row) {
    ObjectNode block = RowBody.of(row, ACQUIRED_RIGHTS);
    block.remove(TITLE);
    JsonNode from = block.remove(ACQUIRED_FROM);
    ObjectNode body = block.objectNode();
    body.set("from", from);
    body.putArray("blocks").add(block);
    return body;
  }

  /// The column that a field of the request came from.
  static String column(String field) {
    return field.equals("from") ? ACQUIRED_FROM : field.replaceFirst("^blocks\\[0]\\.", "");
  }
}
