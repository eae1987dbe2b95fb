package io.dealstream.sheets;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a sheet is called and which columns it may have. Every sheet begins with the column
/// `reference`: the sender's own name for the row.
///
/// @param sheet like `titles`
public record Columns(String sheet, List<Column> all) {
  /// The name of the first column.
  public static final String REFERENCE = "reference";

  public Columns {
    all = List.copyOf(all);
    Set<String> names = new HashSet<>();
    for (Column column : all) {
      if (!names.add(folded(column.name()))) {
        throw new IllegalArgumentException("two columns are called " + column.name());
      }
    }
    if (!all.getFirst().name().equals(REFERENCE)) {
      throw new IllegalArgumentException("a sheet begins with the column " + REFERENCE);
    }
  }

  /// The column with this heading. Case, blanks and marks do not count: `Original title` is
  /// `originalTitle`.
  public Optional<Column> find(String heading) {
    String folded = folded(heading);
    return all.stream().filter(column -> folded(column.name()).equals(folded)).findFirst();
  }

  List<String> names() {
    return all.stream().map(Column::name).toList();
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", "");
  }
}
