package io.dealstream.catalog.http;

import static io.dealstream.catalog.Calls.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.Eventually;
import io.dealstream.sheets.References;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An import is found as a service leaves it that was stopped in the middle.
@QuarkusTest
@CatalogPlatform
class ImportAfterStopTest {
  private final String own = UUID.randomUUID().toString().substring(0, 8);

  @Inject DataSource pool;

  @Test
  void aCommitGoesOnByItselfAfterTheLastRowThatWasReported() throws SQLException {
    UUID id = left("COMMITTING", "cora.catalog");
    Eventually.holds(() ->
        as("catalog")
            .get("/imports/" + id)
            .then()
            .body("state", equalTo("COMMITTED"))
            .body("done", equalTo(2))
            .body("taken", equalTo(2)));
    as("catalog")
        .get("/titles/" + title("A"))
        .then()
        .statusCode(404); // its report said it was done
    as("catalog")
        .get("/titles/" + title("B") + "/history")
        .then()
        .body("actor", equalTo(List.of("cora.catalog")));
  }

  @Test
  void aDryRunBeginsAnewBecauseItsRowsKnowOfEachOther() throws SQLException {
    UUID id = left("CHECKING", null);
    Eventually.holds(() ->
        as("catalog")
            .get("/imports/" + id)
            .then()
            .body("state", equalTo("CHECKED"))
            .body("taken", equalTo(2)));
    as("catalog").get("/titles/" + title("B")).then().statusCode(404);
  }

  private UUID left(String state, @Nullable String committedBy) throws SQLException {
    UUID id = UUID.randomUUID();
    String file = "reference,kind,internationalTitle\n%sA,FILM,A\n%sB,FILM,B\n".formatted(own, own);
    String sql =
        """
        with stopped as (
          insert into import (import_id, format, kind, hash, state, sent_by, committed_by,
              other_sheets, total, content)
            values (?, 'CSV', 'titles', ?, ?, 'sam.catalog', ?, '{}', 2, ?) returning import_id)
        insert into import_row (import_id, sheet, row, reference, result, remarks)
          select import_id, 'titles', 2, ?, 'TAKEN', '[]' from stopped\
        """;
    try (Connection connection = pool.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, id);
      insert.setString(2, own);
      insert.setString(3, state);
      insert.setString(4, committedBy);
      insert.setBytes(5, file.getBytes(UTF_8));
      insert.setString(6, own + "A");
      insert.executeUpdate();
    }
    return id;
  }

  private UUID title(String reference) {
    return References.id("title", own + reference);
  }
}
