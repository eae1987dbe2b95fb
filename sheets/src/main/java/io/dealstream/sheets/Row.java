package io.dealstream.sheets;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row that is not blank, from column name to text. A cell that is empty is not there: it states
/// nothing.
///
/// @param number as a spreadsheet shows it; of a JSON array the place, from 1 on
public record Row(String sheet, int number, Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /// The text of a cell, without blanks around it; null when it states nothing.
  public @Nullable String text(String column) {
    return cells.get(column);
  }
}
