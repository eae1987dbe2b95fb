package io.dealstream.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The first row of a sheet, which says what stands in which column.
final class Header {
  private final Columns columns;
  private final List<@Nullable Column> places;
  private final Limits limits;

  private Header(Columns columns, List<@Nullable Column> places, Limits limits) {
    this.columns = columns;
    this.places = places;
    this.limits = limits;
  }

  static Header of(Columns columns, List<String> headings, Limits limits) {
    if (headings.size() > limits.columns()) {
      throw new UnreadableFile(
          "has more than %d columns in the sheet %s".formatted(limits.columns(), columns.sheet()));
    }
    List<@Nullable Column> places = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (int i = 0; i < headings.size(); i++) {
      Column column = column(columns, headings.get(i), i);
      if (column != null && !seen.add(column)) {
        throw new UnreadableFile(
            "has the column %s twice in the sheet %s".formatted(column.name(), columns.sheet()));
      }
      places.add(column);
    }
    for (Column column : columns.all()) {
      if (column.required() && !seen.contains(column)) {
        throw new UnreadableFile(
            "has no column %s in the sheet %s".formatted(column.name(), columns.sheet()));
      }
    }
    return new Header(columns, places, limits);
  }

  /// The row that these cells make; none when all are blank.
  Optional<Row> row(int number, List<String> cells) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).strip();
      if (!text.isEmpty()) {
        filled.put(name(i, number), checked(text, Place.of(i, number)));
      }
    }
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(columns.sheet(), number, filled));
  }

  private String name(int index, int row) {
    Column column = index < places.size() ? places.get(index) : null;
    if (column == null) {
      throw new UnreadableFile(
          "has a value in cell %s of the sheet %s, where no column has a heading"
              .formatted(Place.of(index, row), columns.sheet()));
    }
    return column.name();
  }

  private String checked(String text, String place) {
    if (text.length() > limits.cellLength()) {
      throw new UnreadableFile(
          "has more than %d characters in cell %s of the sheet %s"
              .formatted(limits.cellLength(), place, columns.sheet()));
    }
    return text;
  }

  private static @Nullable Column column(Columns columns, String heading, int index) {
    if (heading.isBlank()) {
      return null;
    }
    return columns
        .find(heading)
        .orElseThrow(() ->
            new UnreadableFile(
                "has a column in %s of the sheet %s that is not known; known are %s"
                    .formatted(
                        Place.of(index, 1), columns.sheet(), String.join(", ", columns.names()))));
  }
}
