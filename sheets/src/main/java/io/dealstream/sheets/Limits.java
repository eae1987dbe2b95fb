package io.dealstream.sheets;

/// How much a reader takes. A file that holds more is refused as soon as that shows, before the
/// rest of it is read.
///
/// @param bytes of the file as it was sent
/// @param inflatedBytes of all parts of a workbook together, once unpacked
/// @param parts of a workbook
/// @param rows of a sheet that are not blank
/// @param columns of a sheet
/// @param cellLength characters of a cell
public record Limits(
    int bytes, long inflatedBytes, int parts, int rows, int columns, int cellLength) {
  /// What fits into a service with a small heap.
  public static final Limits USUAL = new Limits(8 << 20, 48L << 20, 1_000, 50_000, 100, 10_000);
}
