package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static io.dealstream.announcement.http.ReleaseDesk.PRESS;
import static io.dealstream.announcement.http.ReleaseDesk.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.DyingStore;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.StoreUnavailable;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One release takes over what another has: all of it, or nothing.
@QuarkusTest
@AnnouncementPlatform
class MergerTest {
  private static final int MORE_THAN_HALF = 30;

  @Inject
  @SuppressWarnings("NullAway.Init")
  ReleaseDesk desk;

  @Inject
  @SuppressWarnings("NullAway.Init")
  EventStore store;

  @Inject
  @SuppressWarnings("NullAway.Init")
  Whereabouts whereabouts;

  @Inject
  @SuppressWarnings("NullAway.Init")
  FactBase facts;

  private final UUID film = UUID.randomUUID();
  private final UUID series = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private final UUID peru = UUID.randomUUID();
  private UUID into = film;
  private UUID from = film;

  @BeforeEach
  void twoDrafts() {
    publish(
        film(film, "Film"),
        film(series, "Series"),
        signed(chile, "Canal 13", "CL", film),
        signed(peru, "Latina", "PE", series),
        signed(UUID.randomUUID(), "Imagen TV", "MX", series));
    into = draftOf(film, 1);
    from = draftOf(series, 2);
  }

  @Test
  void whatTakesNothingMoreLeavesTheOtherAsItIs() {
    int before = desk.version(from);
    merge(UUID.randomUUID(), from).then().statusCode(404);
    desk.publish(into);
    merge(into, from).then().statusCode(409).body("code", equalTo("RELEASE_PUBLISHED"));
    UUID correction = desk.correct(into);
    merge(correction, from)
        .then()
        .statusCode(409)
        .body("code", equalTo("CORRECTION_ANNOUNCES_NOTHING"));
    merge(from, correction)
        .then()
        .statusCode(409)
        .body("code", equalTo("CORRECTION_ANNOUNCES_NOTHING"));
    merge(from, into).then().statusCode(409).body("code", equalTo("NOTHING_TO_MERGE"));
    assertThat(desk.version(from)).isEqualTo(before);
  }

  @Test
  void whatIsTooMuchForOneReleaseStaysInTwo() {
    desk.titles(into, MORE_THAN_HALF);
    desk.titles(from, MORE_THAN_HALF);
    int before = desk.version(from);
    merge(into, from).then().statusCode(409).body("code", equalTo("TOO_MANY_TITLES"));
    assertThat(desk.version(from)).isEqualTo(before);
  }

  @Test
  void tooManyQuotesForOneReleaseStayInTwo() {
    desk.quotes(into, MORE_THAN_HALF);
    desk.quotes(from, MORE_THAN_HALF);
    int before = desk.version(from);
    merge(into, from).then().statusCode(409).body("code", equalTo("TOO_MANY_QUOTES"));
    assertThat(desk.version(from)).isEqualTo(before);
  }

  @Test
  void nothingIsToldByBoth() {
    desk.titles(from, 2);
    desk.quotes(from, 2);
    Content before = desk.content(from);
    merge(into, from).then().statusCode(200).body("version", equalTo(desk.version(into)));
    assertThat(desk.content(into).titles()).isEqualTo(before.titles());
    assertThat(desk.content(into).quotes()).isEqualTo(before.quotes());
    assertThat(desk.content(into).dealIds()).containsAll(before.dealIds()).contains(chile);
    assertThat(desk.content(from).titles()).isEmpty();
    assertThat(desk.content(from).quotes()).isEmpty();
    assertThat(desk.content(from).dealIds()).isEmpty();
  }

  @Test
  void whatDiesAfterEveryStepGoesOnWhenItIsSentAgain() {
    desk.titles(from, 2);
    desk.quotes(from, 2);
    Content before = desk.content(from);
    int tries = 1;
    while (!isMergedBeforeItDies()) {
      tries++;
    }
    assertThat(tries).isGreaterThan(before.dealIds().size() + before.quotes().size());
    assertThat(desk.content(into).dealIds()).containsAll(before.dealIds()).contains(chile);
    assertThat(desk.content(into).titles()).isEqualTo(before.titles());
    assertThat(desk.content(into).quotes()).isEqualTo(before.quotes());
    assertThat(desk.content(from).titles()).isEmpty();
    assertThat(desk.content(from).quotes()).isEmpty();
  }

  @Test
  void whatWasTakenOutByHandStaysOut() {
    press("{\"reason\":\"Not yet\"}")
        .post("/releases/" + from + "/licenses/" + peru + "/exclusion")
        .then()
        .statusCode(200);
    merge(into, from).then().statusCode(200);
    assertThat(desk.content(into).dealIds()).hasSize(2).doesNotContain(peru);
  }

  @Test
  void aLateRepetitionTakesOverNothingMore() {
    String body = "{\"releaseId\":\"%s\"}".formatted(from);
    String path = "/releases/" + into + "/merge";
    press(body).header("Idempotency-Key", "m-" + film).post(path).then().statusCode(200);
    UUID ecuador = UUID.randomUUID();
    publish(signed(ecuador, "Ecuavisa", "EC", series));
    draftOf(series, 1);
    press(body).header("Idempotency-Key", "m-" + film).post(path).then().statusCode(200);
    assertThat(desk.content(from).dealIds()).containsExactly(ecuador);
  }

  /// One step, and nothing is remembered of it but what is in the log.
  private boolean isMergedBeforeItDies() {
    EventStore dying = new DyingStore(store, 1);
    CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases =
        new CommandHandler<>(
            dying, ReleaseEventTypes.STREAM, new ReleaseDecider(), ReleaseEventTypes.TYPES);
    Inclusion inclusion = new Inclusion(releases, whereabouts, dying, facts);
    try {
      new Assembly(releases, inclusion, new Precondition(dying)).merge(into, from, PRESS);
      return true;
    } catch (StoreUnavailable e) {
      return false;
    }
  }
}
