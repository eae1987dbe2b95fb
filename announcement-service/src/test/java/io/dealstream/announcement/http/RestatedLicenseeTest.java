package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.correctionOf;
import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Calls.text;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.contracts.DealEvent.Licensee;
import io.dealstream.contracts.DealEvent.LicenseeRestated;
import io.dealstream.vocabulary.Territory;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A licensee is to be named otherwise, or not at all, after it has signed.
@QuarkusTest
@AnnouncementPlatform
class RestatedLicenseeTest {
  private final UUID title = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();

  @Test
  void aReleaseThatIsNotOutYetNamesItNoMore() {
    UUID id = drafted();
    press("{}").post("/releases/" + id + "/submission").then().statusCode(200);
    publish(restated("Canal Trece", false));
    eventually(() -> assertThat(release(id).getString("stage")).isEqualTo("DRAFT"));
    assertThat(text(id, "en")).contains("in Chile").doesNotContain("Canal Trece");
  }

  @Test
  void aNameThatAReleaseToldIsCorrected() {
    UUID original = drafted();
    publication(original).then().statusCode(200);
    publish(restated("Canal 13", true));
    UUID correction = correctionOf(original);
    assertThat(release(correction).getList("lineage.changes.kind"))
        .containsExactly("LICENSEE_RESTATED");
    assertThat(text(correction, "en"))
        .contains("The licensee in Chile is Canal 13.")
        .doesNotContain("Canal Trece");
    assertThat(text(correction, "es")).contains("El licenciatario (Chile) es Canal 13.");
    assertThat(text(correction, "tr")).contains("Lisans sahibi (Şili): Canal 13.");
    publication(correction).then().statusCode(200);
    publish(restated("Canal 13", false));
    UUID next = correctionOf(correction);
    assertThat(text(next, "en"))
        .contains("A licensee is no longer named.")
        .doesNotContain("Canal 13");
  }

  private UUID drafted() {
    publish(film(title, "Restated"), signed(chile, "Canal Trece", "CL", title));
    return draftOf(title, 1);
  }

  private LicenseeRestated restated(String name, boolean nameable) {
    Licensee licensee = new Licensee(UUID.randomUUID(), name, new Territory("CL"), nameable);
    return new LicenseeRestated(chile, licensee);
  }
}
