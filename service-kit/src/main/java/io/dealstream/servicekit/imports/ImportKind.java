package io.dealstream.servicekit.imports;

import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Row;

/// One kind of rows that a service takes, such as titles.
public interface ImportKind {
  /// What its sheet is called, and its columns.
  Columns columns();

  /// Begins to go through the rows of a file, from the first on.
  Rows begin(Pass pass);

  /// Goes through the rows of one file, in order.
  @FunctionalInterface
  interface Rows {
    /// Says what becomes of a row. In a dry run nothing is written. Otherwise it is written as a
    /// whole or not at all; the command key of the pass makes sure that it happens once.
    Verdict take(Row row);
  }
}
