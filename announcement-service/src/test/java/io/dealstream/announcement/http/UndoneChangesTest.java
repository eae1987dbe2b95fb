package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.published;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Calls.text;
import static io.dealstream.announcement.Events.facts;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.contracts.Block;
import io.dealstream.contracts.DealEvent.LicenseAmended;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.DealEvent.LicenseSuspended;
import io.dealstream.contracts.TitleEvent.TitleRevised;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A license or title changes more than once before its correction is out.
@QuarkusTest
@AnnouncementPlatform
class UndoneChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final UUID title = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void anAmendmentIsSaidAlsoWhenASuspensionCameAndWent() {
    UUID correction = ReleaseIds.correctionOf(published(title, mexico, chile));
    publish(new LicenseAmended(mexico, DAY, List.of(in("PE"))));
    changesTo(correction, "LICENSE_AMENDED");
    publish(new LicenseSuspended(mexico, DAY));
    changesTo(correction, "LICENSE_SUSPENDED");
    publish(new LicenseResumed(mexico, DAY));
    changesTo(correction, "LICENSE_AMENDED");
    eventually(() ->
        assertThat(text(correction, "en"))
            .contains("Imagen TV has been amended and now applies in Peru."));
    eventually(() -> publication(correction).then().statusCode(200));
  }

  @Test
  void aLicenseThatIsAmendedWhileItIsSuspendedIsNotToldOf() {
    UUID correction = ReleaseIds.correctionOf(published(title, mexico, chile));
    publish(new LicenseSuspended(mexico, DAY));
    changesTo(correction, "LICENSE_SUSPENDED");
    publish(
        new LicenseAmended(mexico, DAY, List.of(in("PE"))),
        new TitleRevised(title, facts("Another name")));
    eventually(() -> assertThat(text(correction, "en")).contains("now “Another name”"));
    assertThat(release(correction).getList("lineage.changes.kind"))
        .containsExactlyInAnyOrder("LICENSE_SUSPENDED", "TITLE_RENAMED");
    assertThat(release(correction).getList("dealIds")).containsExactly(chile.toString());
    eventually(() -> publication(correction).then().statusCode(200));
  }

  @Test
  void aNameThatIsTakenBackLeavesNothingToCorrect() {
    UUID correction = ReleaseIds.correctionOf(published(title, mexico, chile));
    publish(new TitleRevised(title, facts("Another name")));
    changesTo(correction, "TITLE_RENAMED");
    publish(new TitleRevised(title, facts("Corrected")));
    changesTo(correction);
    press("{}")
        .post("/releases/" + correction + "/submission")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_CORRECT"));
    publish(new TitleRevised(title, facts("A third name")));
    changesTo(correction, "TITLE_RENAMED");
    eventually(() -> assertThat(text(correction, "en")).contains("now “A third name”"));
  }

  @Test
  void anAmendmentThatIsTakenBackLeavesNothingToCorrect() {
    UUID correction = ReleaseIds.correctionOf(published(title, mexico, chile));
    publish(new LicenseAmended(mexico, DAY, List.of(in("PE"))));
    changesTo(correction, "LICENSE_AMENDED");
    publish(new LicenseAmended(mexico, DAY, List.of(in("MX"))));
    changesTo(correction);
  }

  /// @return the correction of what was published, once there is one
  private static void changesTo(UUID correction, String... kinds) {
    eventually(() ->
        assertThat(release(correction).getList("lineage.changes.kind", String.class))
            .containsExactlyInAnyOrder(kinds));
  }

  private Block in(String territory) {
    return new Block(List.of(title), null, null, List.of(new Territory(territory)), null, null);
  }
}
