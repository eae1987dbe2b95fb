package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.dealstream.announcement.http.ReleaseDesk.merge;
import static io.dealstream.announcement.http.ReleaseDesk.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Some licenses of a release get one of their own.
@QuarkusTest
@AnnouncementPlatform
class SplitTest {
  private static final String DRAFTS =
      "select count(*) from event where type = 'release.draft-opened.v1' and data ->> 'titleId' ="
          + " ?";

  @Inject
  @SuppressWarnings("NullAway.Init")
  ReleaseDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init")
  DataSource database;

  private final UUID title = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private UUID draft = title;

  @BeforeEach
  void oneDraft() {
    publish(
        film(title, "Film"),
        signed(chile, "Canal 13", "CL", title),
        signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    draft = draftOf(title, 2);
  }

  @Test
  void whatCannotBeSplitOpensNothing() throws SQLException {
    desk.publish(draft);
    split(draft, chile).then().statusCode(409).body("code", equalTo("RELEASE_PUBLISHED"));
    split(desk.correct(draft), chile)
        .then()
        .statusCode(409)
        .body("code", equalTo("CORRECTION_ANNOUNCES_NOTHING"));
    assertThat(drafts()).isEqualTo(1);
  }

  @Test
  void aLateRepetitionUndoesNothingThatWasDoneSince() {
    UUID second = opened(splitOnce());
    merge(draft, second).then().statusCode(200);
    assertThat(opened(splitOnce())).isEqualTo(second);
    assertThat(desk.content(draft).dealIds()).contains(chile);
    assertThat(desk.content(second).dealIds()).isEmpty();
  }

  @Test
  void aLateRepetitionOfAnOpeningUndoesNothingEither() {
    press("{\"reason\":\"Later\"}")
        .post("/releases/" + draft + "/licenses/" + chile + "/exclusion")
        .then()
        .statusCode(200);
    UUID opened = opened(openOnce());
    merge(draft, opened).then().statusCode(200);
    assertThat(opened(openOnce())).isEqualTo(opened);
    press("{\"reason\":\"Later\"}")
        .post("/releases/" + draft + "/licenses/" + chile + "/exclusion")
        .then()
        .statusCode(200);
    assertThat(opened(openOnce())).isEqualTo(opened);
    assertThat(desk.content(opened).dealIds()).isEmpty();
  }

  private Response splitOnce() {
    return press("{\"dealIds\":[\"%s\"]}".formatted(chile))
        .header("Idempotency-Key", "s-" + title)
        .post("/releases/" + draft + "/split");
  }

  private Response openOnce() {
    return press("{\"titleIds\":[],\"dealIds\":[\"%s\"]}".formatted(chile))
        .header("Idempotency-Key", "o-" + title)
        .post("/releases");
  }

  private static UUID opened(Response response) {
    return UUID.fromString(response.then().statusCode(201).extract().path("id"));
  }

  private int drafts() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(DRAFTS)) {
      select.setString(1, title.toString());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
