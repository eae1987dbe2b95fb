package io.dealstream.sheets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A table as a JSON array of flat objects. A cell is a text, a number, a truth value, or a list of
/// these.
final class JsonSheet {
  private static final int DEPTH = 3;

  private final String text;
  private final Limits limits;

  JsonSheet(byte[] content, Limits limits) {
    this.text = Utf8.text(content);
    this.limits = limits;
  }

  void read(Columns columns, Consumer<Row> taker) {
    try (JsonParser json = parser()) {
      require(json.nextToken() == JsonToken.START_ARRAY, "must be a JSON array of objects");
      int rows = 0;
      while (json.nextToken() != JsonToken.END_ARRAY) {
        rows = RowCount.next(rows, columns, limits);
        require(json.currentToken() == JsonToken.START_OBJECT, "must be a JSON array of objects");
        taker.accept(new Row(columns.sheet(), rows, cells(json, columns, rows)));
      }
      require(json.nextToken() == null, "goes on after the end of its JSON array");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UnreadableFile(
          "is no JSON that can be read" + (at == null ? "" : " at line " + at.getLineNr()), e);
    } catch (IOException e) {
      throw new UnreadableFile("is no JSON that can be read", e);
    }
  }

  private JsonParser parser() throws IOException {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(limits.cellLength())
                .maxNestingDepth(DEPTH)
                .build())
        .build()
        .createParser(text);
  }

  private Map<String, String> cells(JsonParser json, Columns columns, int row) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      Column column =
          columns
              .find(name)
              .orElseThrow(() ->
                  new UnreadableFile(
                      "has a field in row %d of %s that is not known; known are %s"
                          .formatted(row, columns.sheet(), String.join(", ", columns.names()))));
      String value = value(json, column, row);
      if (!value.isBlank() && cells.put(column.name(), value) != null) {
        throw new UnreadableFile("has the field %s twice in row %d".formatted(name, row));
      }
    }
    return cells;
  }

  private static String value(JsonParser json, Column column, int row) throws IOException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (token != JsonToken.START_ARRAY || column.type() != Column.Type.LIST) {
      return scalar(json, column, row);
    }
    StringBuilder items = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.append(scalar(json, column, row).replaceAll("\\R", " ")).append('\n');
    }
    return items.toString();
  }

  private static String scalar(JsonParser json, Column column, int row) throws IOException {
    require(
        json.currentToken().isScalarValue(),
        "has something other than a value in the field %s of row %d".formatted(column.name(), row));
    return json.getText().strip();
  }

  private static void require(boolean held, String otherwise) {
    if (!held) {
      throw new UnreadableFile(otherwise);
    }
  }
}
