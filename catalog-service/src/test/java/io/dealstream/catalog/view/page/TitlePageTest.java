package io.dealstream.catalog.view.page;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static io.dealstream.catalog.view.Events.announced;
import static io.dealstream.catalog.view.Events.block;
import static io.dealstream.catalog.view.Events.recorded;
import static io.dealstream.catalog.view.Events.signed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.catalog.OtherServices;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseConflicted;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.DealEvent.NegotiationOpened;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class TitlePageTest {
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private final UUID release = UUID.randomUUID();
  private UUID title = new UUID(0, 0);

  @BeforeEach
  void registerATitle() {
    title = register(film("A film that is sold"));
  }

  @Test
  void aSignedLicenseAppearsAndIsLaterAnnounced() {
    OtherServices.publish(new NegotiationOpened(mexico, new UUID(7, 7), List.of(title)));
    OtherServices.publish(signed(mexico, "Imagen TV", block(title, Media.FREE_TV, true, "MX")));
    long deals = OtherServices.publish(signed(chile, "Canal 13", block(title, null, null, "CL")));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses.licensee", contains("Canal 13", "Imagen TV"))
            .body("positions.licenses.deals", greaterThanOrEqualTo((int) deals)));
    as("viewer")
        .get("/titles/" + title)
        .then()
        .body("licenses.territory", contains("CL", "MX"))
        .body("licenses.stage", contains("SIGNED", "SIGNED"))
        .body("licenses[0].media", nullValue())
        .body("licenses[0].exclusive", nullValue())
        .body("licenses[0].announcedAt", nullValue())
        .body("licenses[1].media", contains("FREE_TV"))
        .body("licenses[1].exclusive", equalTo(true))
        .body("licenses[1].signedOn", equalTo("2026-02-01"))
        .body("licenses[1].dealId", equalTo(mexico.toString()));

    OtherServices.publish(announced(release, mexico, title));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses.stage", contains("SIGNED", "ANNOUNCED"))
            .body("licenses[1].releaseId", equalTo(release.toString()))
            .body("licenses[1].announcedAt", equalTo("2026-03-01T12:00:00Z"))
            .body("positions.licenses.announcements", not(equalTo(0))));
  }

  @Test
  void aLicenseShowsWhatBecameOfItAndItsAmendedRights() {
    OtherServices.publish(signed(mexico, "Imagen TV", block(title, Media.FREE_TV, true, "MX")));
    OtherServices.publish(new LicenseConflicted(mexico, List.of(chile)));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses.status", contains("ACTIVE"))
            .body("licenses.conflicted", contains(true)));
    LocalDate day = LocalDate.parse("2026-09-01");
    OtherServices.publish(
        new LicenseAmended(mexico, day, List.of(block(title, Media.FREE_TV, true, "PE"))));
    OtherServices.publish(new LicenseConflictCleared(mexico));
    OtherServices.publish(new LicenseSuspended(mexico, day));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses.territory", contains("PE"))
            .body("licenses.status", contains("SUSPENDED"))
            .body("licenses.since", contains("2026-09-01"))
            .body("licenses.conflicted", contains(false)));
  }

  @Test
  void anAnnouncementThatComesBeforeTheLicenseIsNotLost() {
    long announcements = OtherServices.publish(announced(release, mexico, title));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses", empty())
            .body("positions.licenses.announcements", greaterThanOrEqualTo((int) announcements)));
    OtherServices.publish(signed(mexico, "Imagen TV", block(title, null, null, "MX")));
    holds(() ->
        as("viewer").get("/titles/" + title).then().body("licenses.stage", contains("ANNOUNCED")));
  }

  @Test
  void aLicenseIsShownAlsoWhenItIsNotKnownWhereAndSinceWhen() {
    OtherServices.publish(recorded(mexico, "Netflix", title));
    OtherServices.publish(signed(chile, "Canal 13", block(title, null, null, "CL")));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses.licensee", contains("Canal 13", "Netflix"))
            .body("licenses.territory", contains("CL", null))
            .body("licenses.signedOn", contains("2026-02-01", null)));
  }

  @Test
  void aLicenseOfTheWorldIsOneLicense() {
    OtherServices.publish(signed(mexico, "Global TV", block(title, Media.ALL, false, "WORLD")));
    holds(() ->
        as("viewer")
            .get("/titles/" + title)
            .then()
            .body("licenses", hasSize(1))
            .body("licenses[0].territory", equalTo("WORLD")));
  }
}
