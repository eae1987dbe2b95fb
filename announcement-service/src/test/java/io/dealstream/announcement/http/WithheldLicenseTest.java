package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.as;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.dealstream.announcement.Announced;
import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseExpired;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.LicenseTerminated;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A license in conflict, suspended, terminated or expired is not announced.
@QuarkusTest
@AnnouncementPlatform
class WithheldLicenseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void aLicenseSignedInConflictIsAnnouncedOnceTheConflictIsCleared() {
    publish(
        film(title, "Clash"),
        signed(mexico, "Imagen TV", "MX", title),
        new LicenseConflicted(mexico, List.of(chile)));
    UUID id = withheld(1, "CONFLICTED");
    refused(id, "CONFLICTED");
    publish(new LicenseConflictCleared(mexico));
    eventually(() -> publication(id).then().statusCode(200));
    eventually(() -> assertThat(Announced.by(id)).hasSize(2));
  }

  @Test
  void aSuspendedLicenseIsAnnouncedOnceItIsResumed() {
    publish(
        film(title, "Pause"),
        signed(mexico, "Imagen TV", "MX", title),
        new LicenseSuspended(mexico, DAY));
    UUID id = withheld(1, "SUSPENDED");
    refused(id, "SUSPENDED");
    publish(new LicenseResumed(mexico, DAY));
    eventually(() -> publication(id).then().statusCode(200));
  }

  @Test
  void aTerminatedLicenseStaysWithheldAlsoWithoutItsConflict() {
    publish(
        film(title, "End"),
        signed(mexico, "Imagen TV", "MX", title),
        new LicenseConflicted(mexico, List.of(chile)),
        new LicenseTerminated(mexico, DAY));
    UUID id = withheld(1, "CONFLICTED", "TERMINATED");
    publish(new LicenseConflictCleared(mexico));
    refused(withheld(1, "TERMINATED"), "TERMINATED");
    assertThat(Announced.by(id)).isEmpty();
  }

  @Test
  void anExpiredLicenseIsNotAnnounced() {
    publish(
        film(title, "Late"), signed(mexico, "Imagen TV", "MX", title), new LicenseExpired(mexico));
    refused(withheld(1, "EXPIRED"), "EXPIRED");
  }

  @Test
  void aLicenseOfWhichIsNotKnownWhereIsNotAnnouncedUntilItIs() {
    Block somewhere = new Block(List.of(title), null, null, null, null, null);
    Block peru = new Block(List.of(title), null, null, List.of(new Territory("PE")), null, null);
    publish(
        film(title, "Somewhere"),
        signed(mexico, "Imagen TV", "MX", title),
        new LicenseAmended(mexico, DAY, List.of(peru, somewhere)));
    refused(withheld(1, "TERRITORIES_UNKNOWN"), "TERRITORIES_UNKNOWN");
    publish(new LicenseAmended(mexico, DAY, List.of(peru)));
    UUID id = draftOf(title, 1);
    eventually(() -> publication(id).then().statusCode(200));
  }

  @Test
  void whatWasTakenOutIsDraftedAnewWhenItIsInOrder() {
    publish(
        film(title, "Two parts"),
        signed(mexico, "Imagen TV", "MX", title),
        signed(chile, "Canal 13", "CL", title),
        new LicenseConflicted(mexico, List.of(chile)));
    UUID first = withheld(2, "CONFLICTED");
    refused(first, "CONFLICTED");
    exclude(first);
    publication(first).then().statusCode(200);
    publish(new LicenseConflictCleared(mexico));
    UUID second = draftOf(title, 1);
    assertThat(release(second).getList("dealIds")).containsExactly(mexico.toString());
    as("admin")
        .get("/releases/" + second + "/history")
        .then()
        .body("actor[1]", equalTo("when-license-freed-then-draft-release"));
    eventually(() -> publication(second).then().statusCode(200));
  }

  @Test
  void whatWasTakenOutOfAnOpenDraftComesBackToIt() {
    publish(
        film(title, "Back"),
        signed(mexico, "Imagen TV", "MX", title),
        signed(chile, "Canal 13", "CL", title),
        new LicenseSuspended(mexico, DAY));
    UUID id = withheld(2, "SUSPENDED");
    exclude(id);
    publish(new LicenseResumed(mexico, DAY));
    assertThat(draftOf(title, 2)).isEqualTo(id);
    publication(id).then().statusCode(200);
  }

  @Test
  void theDraftFollowsAmendedBlocksAndRestsOnTheAmendmentToo() {
    publish(film(title, "Amended"), signed(mexico, "Imagen TV", "MX", title));
    UUID id = draftOf(title, 1);
    List<String> before = proof(id);
    Block peru = new Block(List.of(title), null, null, List.of(new Territory("PE")), null, null);
    publish(new LicenseAmended(mexico, DAY, List.of(peru)));
    eventually(() ->
        as("viewer")
            .get("/releases/" + id + "/text")
            .then()
            .body(containsString("Imagen TV"))
            .body(containsString("Peru"))
            .body(not(containsString("Mexico"))));
    assertThat(proof(id)).hasSize(before.size() + 1).containsAll(before);
  }

  /// The draft with so many licenses, when it shows these obstacles of the Mexican one.
  private UUID withheld(int licenses, String... obstacles) {
    UUID id = draftOf(title, licenses);
    eventually(() ->
        as("press")
            .get("/releases/" + id)
            .then()
            .body("withheld.dealId", contains(mexico.toString()))
            .body("withheld[0].obstacles", contains(obstacles)));
    return id;
  }

  private void refused(UUID releaseId, String obstacle) {
    publication(releaseId)
        .then()
        .statusCode(409)
        .body("code", equalTo("LICENSE_WITHHELD"))
        .body("licenses.dealId", contains(mexico.toString()))
        .body("licenses[0].obstacles", contains(obstacle));
  }

  private void exclude(UUID releaseId) {
    press("{\"reason\":\"Not in order\"}")
        .post("/releases/" + releaseId + "/licenses/" + mexico + "/exclusion")
        .then()
        .statusCode(200);
  }

  private static List<String> proof(UUID releaseId) {
    return release(releaseId)
        .getList("blocks.find { it.kind == 'LEAD' }.paragraphs[0].sentences[0].restsOn");
  }
}
