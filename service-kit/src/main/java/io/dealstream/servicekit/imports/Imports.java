package io.dealstream.servicekit.imports;

import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.servicekit.http.Page;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Import.State;
import io.dealstream.servicekit.imports.RowTable.Filter;
import io.dealstream.servicekit.imports.RowTable.RowPlace;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Format;
import io.dealstream.sheets.Limits;
import io.dealstream.sheets.References;
import io.dealstream.sheets.SheetFile;
import io.dealstream.sheets.UnreadableFile;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The imports of a service, as its resource offers them.
public final class Imports {
  private static final int LATEST = 50;

  private final List<Columns> sheets;
  private final ImportTable imports;
  private final RowTable rows;

  public Imports(List<ImportKind> kinds, DataSource pool) {
    this.sheets = kinds.stream().map(ImportKind::columns).toList();
    this.imports = new ImportTable(pool);
    this.rows = new RowTable(pool);
  }

  /// The template of a sheet as a download.
  ///
  /// @param name like `titles.csv`
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none of this name
  public Response template(String name) {
    return Templates.download(sheets, name);
  }

  /// Takes a file for its dry run. A key of the context makes a repetition the same import.
  ///
  /// @param kind of a file that is no workbook
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no table, and nothing is
  ///   written then
  public Response send(
      Format format, @Nullable String kind, byte[] content, CommandContext context) {
    int[] total = {0};
    List<String> others = read(format, kind, content, total);
    UUID id =
        context
            .key()
            .map(key -> References.id("import", key.actor() + '/' + key.key()))
            .orElseGet(CommandHandler::newId);
    String actor = context.metadata().actor();
    Import sent =
        new Import(
            id,
            format,
            kind,
            Hash.of(content),
            State.CHECKING,
            actor,
            Instant.now(),
            null,
            null,
            Acknowledges.NOTHING,
            others,
            total[0],
            null);
    return asked(() -> {
      if (!imports.add(sent, content) && !find(id).hash().equals(sent.hash())) {
        throw Problems.keyReused();
      }
      return accepted(id);
    });
  }

  /// Takes the rows of a file that was checked. Doing so again changes nothing.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, or 409 when the dry run is not over
  public Response commit(UUID id, CommandContext context, CommitRequest request) {
    return asked(() -> {
      requireReason(request);
      boolean begun =
          imports.commit(id, context.metadata().actor(), request.reason(), request.acknowledges());
      State state = find(id).state();
      if (!begun && (state == State.CHECKING || state == State.FAILED)) {
        throw Problems.refused(
            "IMPORT_NOT_CHECKED",
            "only a file whose dry run is over can be committed",
            Map.of("state", state.name()));
      }
      return accepted(id);
    });
  }

  private static void requireReason(CommitRequest request) {
    boolean given = request.reason() != null && !request.reason().isBlank();
    if (!given && !request.acknowledges().equals(Acknowledges.NOTHING)) {
      throw Problems.malformed("reason", "must be given to acknowledge conflicts, holds or gaps");
    }
  }

  /// How far an import is.
  ///
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404
  public ImportStatus status(UUID id) {
    return asked(() -> ImportStatus.of(find(id), rows.counts(id)));
  }

  /// The latest imports, newest first.
  public List<ImportStatus> latest() {
    return asked(() -> {
      List<ImportStatus> latest = new ArrayList<>();
      for (Import one : imports.latest(LATEST)) {
        latest.add(ImportStatus.of(one, rows.counts(one.id())));
      }
      return latest;
    });
  }

  /// A page of the report, in the order of sheets and rows.
  ///
  /// @param code of a remark that the rows must have
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404, or 400 for a cursor that is not ours
  public Page<RowReport> rows(
      UUID id,
      Verdict.@Nullable Result result,
      @Nullable String code,
      @Nullable String after,
      int limit) {
    RowPlace place = after == null ? RowPlace.BEFORE_ALL : place(Page.key(after));
    return asked(() -> {
      find(id);
      List<RowReport> found = rows.page(id, new Filter(result, code), place, limit + 1);
      return Page.of(found, limit, 0, last -> last.sheet() + '/' + last.row());
    });
  }

  private static RowPlace place(String key) {
    String[] parts = key.split("/", -1);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,9}")) {
      throw Problems.malformed("after", "must be the `next` of an earlier page");
    }
    return new RowPlace(parts[0], Integer.parseInt(parts[1]));
  }

  private List<String> read(Format format, @Nullable String kind, byte[] content, int[] total) {
    try {
      return new SheetFile(format, kind, content, Limits.USUAL).read(sheets, row -> total[0]++);
    } catch (UnreadableFile e) {
      throw switch (e.reason()) {
        case BAD_TABLE -> Problems.malformed("file", e.getMessage());
        case OTHER_SHEETS ->
            Problems.refused("NO_SHEET_TO_IMPORT", "the file " + e.getMessage(), Map.of());
      };
    }
  }

  private Response accepted(UUID id) {
    return Response.accepted(status(id)).location(URI.create("/imports/" + id)).build();
  }

  private Import find(UUID id) throws SQLException {
    return imports.find(id).orElseThrow(() -> Problems.missing("import", id));
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw new StoreUnavailable("the imports cannot be reached", e);
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws SQLException;
  }
}
