package io.dealstream.servicekit.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.dealstream.eventkit.Json;
import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.servicekit.imports.Verdict.Result;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The table `import_row`: the report of an import as far as it is.
final class RowTable {
  /// Two instances may report the same row when one of them lost its lock; the later one knows
  /// more.
  private static final String ADD =
      """
      insert into import_row (import_id, sheet, row, reference, result, id, remarks)
        values (?, ?, ?, ?, ?, ?, ?::jsonb)
      on conflict (import_id, sheet, row) do nothing\
      """;

  private static final String PAGE =
      """
      select sheet, row, reference, result, id, remarks from import_row
        where import_id = ? and (?::text is null or result = ?)
          and (?::text is null or remarks @> jsonb_build_array(jsonb_build_object('code', ?::text)))
          and (sheet, row) > (?, ?)
        order by sheet, row limit ?\
      """;

  private static final TypeReference<List<Remark>> REMARKS = new TypeReference<>() {};

  private final DataSource pool;

  RowTable(DataSource pool) {
    this.pool = pool;
  }

  /// Which rows of a report are asked for; null asks for all.
  record Filter(@Nullable Result result, @Nullable String code) {}

  /// The place of a row in a file.
  record RowPlace(String sheet, int row) {
    static final RowPlace BEFORE_ALL = new RowPlace("", 0);
  }

  void add(UUID id, List<RowReport> reports) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      for (RowReport report : reports) {
        add.setObject(1, id);
        add.setString(2, report.sheet());
        add.setInt(3, report.row());
        add.setString(4, report.reference());
        add.setString(5, report.result().name());
        add.setObject(6, report.id());
        add.setString(7, Json.write(report.remarks()));
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  void clear(UUID id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from import_row where import_id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    }
  }

  /// The rows that are reported already.
  Set<RowPlace> places(UUID id) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select sheet, row from import_row where import_id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        Set<RowPlace> places = new HashSet<>();
        while (row.next()) {
          places.add(new RowPlace(row.getString(1), row.getInt(2)));
        }
        return places;
      }
    }
  }

  Map<Result, Integer> counts(UUID id) throws SQLException {
    String sql = "select result, count(*) from import_row where import_id = ? group by result";
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        while (row.next()) {
          counts.put(Result.valueOf(row.getString(1)), row.getInt(2));
        }
        return counts;
      }
    }
  }

  List<RowReport> page(UUID id, Filter filter, RowPlace after, int limit) throws SQLException {
    String result = filter.result() == null ? null : filter.result().name();
    try (Connection connection = pool.getConnection();
        PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setObject(1, id);
      select.setString(2, result);
      select.setString(3, result);
      select.setString(4, filter.code());
      select.setString(5, filter.code());
      select.setString(6, after.sheet());
      select.setInt(7, after.row());
      select.setInt(8, limit);
      try (ResultSet row = select.executeQuery()) {
        List<RowReport> page = new ArrayList<>();
        while (row.next()) {
          page.add(read(row));
        }
        return page;
      }
    }
  }

  private static RowReport read(ResultSet row) throws SQLException {
    try {
      return new RowReport(
          row.getString(1),
          row.getInt(2),
          row.getString(3),
          Result.valueOf(row.getString(4)),
          row.getObject(5, UUID.class),
          Json.MAPPER.readValue(row.getString(6), REMARKS));
    } catch (JsonProcessingException e) {
      throw new SQLException("remarks cannot be read", e);
    }
  }
}
