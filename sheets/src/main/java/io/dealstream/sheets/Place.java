package io.dealstream.sheets;

/// Names of cells as spreadsheets show them.
final class Place {
  private static final int LETTERS = 26;

  private Place() {}

  /// @param column from 0 on
  /// @param row from 1 on
  /// @return like `B7`
  static String of(int column, int row) {
    StringBuilder letters = new StringBuilder();
    for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
    }
    return letters.append(row).toString();
  }

  /// The column that a name like `B7` begins with, from 0 on; a number beyond every sheet when it
  /// is no such name.
  static int column(String name) {
    int column = 0;
    for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
      column = column * LETTERS + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
      if (i > 2) {
        return Integer.MAX_VALUE;
      }
    }
    return column - 1;
  }
}
