package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.imports.ImportKind.Rows;
import io.dealstream.servicekit.imports.RowTable.RowPlace;
import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Limits;
import io.dealstream.sheets.Row;
import io.dealstream.sheets.SheetFile;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One way through the rows of a file. Rows that were reported before a stop are left out; a row
/// that was taken but not reported yet is sent again, and its command key answers.
final class ImportRun {
  private static final int BATCH = 50;
  private static final int LONGEST_REFERENCE = 200;

  private final Import running;
  private final RowTable table;
  private final BooleanSupplier open;
  private final Set<RowPlace> done;
  private final Map<String, Rows> kinds = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final List<RowReport> batch = new ArrayList<>();

  ImportRun(Import running, List<ImportKind> kinds, RowTable table, BooleanSupplier open)
      throws SQLException {
    this.running = running;
    this.table = table;
    this.open = open;
    Pass pass = running.pass();
    if (!pass.commit()) {
      table.clear(running.id()); // what the rows of a dry run knew of each other is gone
    }
    this.done = table.places(running.id());
    kinds.forEach(kind -> this.kinds.put(kind.columns().sheet(), kind.begin(pass)));
  }

  /// @return false when it was stopped before the end
  boolean through(byte[] content, List<Columns> sheets) throws SQLException {
    try {
      new SheetFile(running.format(), running.kind(), content, Limits.USUAL)
          .read(sheets, this::take);
    } catch (Stopped e) {
      return false;
    } catch (Unwritten e) {
      throw e.why;
    }
    write();
    return true;
  }

  private void take(Row row) {
    if (!open.getAsBoolean()) {
      throw new Stopped();
    }
    String reference = row.text(Columns.REFERENCE);
    Integer before =
        reference == null
            ? null
            : references.putIfAbsent(row.sheet() + '/' + reference, row.number());
    if (done.contains(new RowPlace(row.sheet(), row.number()))) {
      return;
    }
    Verdict verdict = refusedByReference(reference, before);
    batch.add(report(row, verdict == null ? taken(row) : verdict));
    if (batch.size() == BATCH) {
      try {
        write();
      } catch (SQLException e) {
        throw new Unwritten(e);
      }
    }
  }

  /// As a request of its own, so that what a row has read is not kept for the next ones.
  private Verdict taken(Row row) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      return rows(row.sheet()).take(row);
    } finally {
      request.terminate();
    }
  }

  private static @Nullable Verdict refusedByReference(
      @Nullable String reference, @Nullable Integer before) {
    if (reference == null || reference.length() > LONGEST_REFERENCE) {
      return Verdict.refused(
          null,
          Remark.malformed(
              Columns.REFERENCE, "must have 1 to " + LONGEST_REFERENCE + " characters"));
    }
    return before == null
        ? null
        : Verdict.refused(
            null,
            new Remark(
                "REFERENCE_TWICE",
                Columns.REFERENCE,
                "stands in row " + before + " already",
                Map.of("row", before)));
  }

  private Rows rows(String sheet) {
    Rows rows = kinds.get(sheet);
    if (rows == null) {
      throw new IllegalStateException("nobody takes rows of " + sheet);
    }
    return rows;
  }

  private void write() throws SQLException {
    table.add(running.id(), batch);
    batch.clear();
  }

  private static RowReport report(Row row, Verdict verdict) {
    return new RowReport(
        row.sheet(),
        row.number(),
        row.text(Columns.REFERENCE),
        verdict.result(),
        verdict.id(),
        verdict.remarks());
  }

  /// The service is about to stop.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// The report cannot be written now.
  private static final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final SQLException why;

    Unwritten(SQLException why) {
      super(why);
      this.why = why;
    }
  }
}
