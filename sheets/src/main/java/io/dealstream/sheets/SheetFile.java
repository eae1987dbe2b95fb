package io.dealstream.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file with tables. A workbook names its sheets itself; of a CSV or JSON file somebody must say
/// which one it is.
public final class SheetFile {
  private final Format format;
  private final @Nullable String sheet;
  private final byte[] content;
  private final Limits limits;

  /// @param sheet that a CSV or JSON file is
  public SheetFile(Format format, @Nullable String sheet, byte[] content, Limits limits) {
    if (content.length > limits.bytes()) {
      throw new UnreadableFile("has more than %d MiB".formatted(limits.bytes() >> 20));
    }
    this.format = format;
    this.sheet = sheet;
    this.content = content;
    this.limits = limits;
  }

  /// Reads the rows of these sheets, sheet by sheet in this order.
  ///
  /// @return names of sheets that were not asked for
  /// @throws UnreadableFile when it is no table, or no sheet of these is there; some rows may have
  ///   been given to the taker then
  public List<String> read(List<Columns> wanted, Consumer<Row> taker) {
    return switch (format) {
      case XLSX -> workbook(wanted, taker);
      case CSV -> {
        new CsvSheet(content, limits).read(single(wanted), taker);
        yield List.of();
      }
      case JSON -> {
        new JsonSheet(content, limits).read(single(wanted), taker);
        yield List.of();
      }
    };
  }

  private List<String> workbook(List<Columns> wanted, Consumer<Row> taker) {
    XlsxSheets sheets = new XlsxSheets(content, limits);
    List<String> others = new ArrayList<>(sheets.names());
    boolean found = false;
    for (Columns columns : wanted) {
      Optional<String> name = others.stream().filter(other -> same(other, columns)).findFirst();
      if (name.isPresent()) {
        found = true;
        others.remove(name.get());
        sheets.read(name.get(), columns, taker);
      }
    }
    if (!found) {
      throw new UnreadableFile(
          UnreadableFile.Reason.OTHER_SHEETS, "has no sheet called " + names(wanted));
    }
    return others;
  }

  private Columns single(List<Columns> wanted) {
    return wanted.stream()
        .filter(columns -> sheet != null && same(sheet, columns))
        .findFirst()
        .orElseThrow(() ->
            new UnreadableFile(
                "does not say what it holds; send its kind, one of " + names(wanted)));
  }

  private static boolean same(String name, Columns columns) {
    return Columns.folded(name).equals(Columns.folded(columns.sheet()));
  }

  private static String names(List<Columns> wanted) {
    return String.join(", ", wanted.stream().map(Columns::sheet).toList());
  }
}
