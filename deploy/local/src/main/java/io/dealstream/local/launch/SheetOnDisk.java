package io.dealstream.local.launch;

import io.dealstream.local.LocalFailure;
import io.dealstream.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A file that the user wants to import: what it holds, and which services take that.
///
/// @param kind of its rows; none for a workbook, whose sheets say so themselves
record SheetOnDisk(String name, String mediaType, Optional<String> kind, byte[] content) {
  private static final String WORKBOOK = "xlsx";
  private static final Map<String, String> TYPES =
      Map.of(
          "csv",
          "text/csv",
          "json",
          "application/json",
          WORKBOOK,
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final Map<String, Service> OWNERS =
      Map.of(
          "titles", Service.CATALOG, "acquired-rights", Service.CATALOG, "licenses", Service.DEAL);

  /// In the order in which one needs the other: licenses name titles.
  private static final List<Service> ALL = List.of(Service.CATALOG, Service.DEAL);

  /// @param file relative to where the user is
  static SheetOnDisk of(String file, Optional<String> kind) {
    Path path = Path.of(System.getProperty("dealstream.called-from", ".")).resolve(file);
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String type = TYPES.get(ending);
    if (type == null) {
      throw new Misuse("The file must be called .csv, .json or .xlsx, not '" + file + "'.");
    }
    Optional<String> said =
        ending.equals(WORKBOOK) ? Optional.empty() : Optional.of(kind(kind, name));
    return new SheetOnDisk(name, type, said, read(path));
  }

  /// Who takes such rows; of a workbook each service takes the sheets that are its own.
  List<Service> services() {
    return kind.map(OWNERS::get).map(List::of).orElse(ALL);
  }

  private static String kind(Optional<String> said, String name) {
    return said.or(() -> OWNERS.keySet().stream().filter(name::startsWith).findFirst())
        .filter(OWNERS::containsKey)
        .orElseThrow(() ->
            new Misuse(
                "What is in the file? Say --kind with one of "
                    + String.join(", ", OWNERS.keySet().stream().sorted().toList())
                    + "."));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new LocalFailure("The file " + file + " cannot be read.", e);
    }
  }
}
