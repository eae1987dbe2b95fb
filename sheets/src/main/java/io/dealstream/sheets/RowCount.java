package io.dealstream.sheets;

/// Counts rows up to the limit.
final class RowCount {
  private RowCount() {}

  static int next(int rows, Columns columns, Limits limits) {
    if (rows == limits.rows()) {
      throw new UnreadableFile(
          "has more than %d rows in the sheet %s".formatted(limits.rows(), columns.sheet()));
    }
    return rows + 1;
  }
}
