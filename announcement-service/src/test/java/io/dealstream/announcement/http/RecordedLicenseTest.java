package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.eventually;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.publication;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.recorded;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A license that was only recorded is no news by itself.
@QuarkusTest
@AnnouncementPlatform
class RecordedLicenseTest {
  private final UUID title = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();
  private final UUID mexico = UUID.randomUUID();
  private final UUID chile = UUID.randomUUID();
  private final UUID peru = UUID.randomUUID();

  @Test
  void itIsToldOfWithWhatIsNewWhenItIsIncludedByHandInOneDraft() {
    publish(
        film(title, "Old and new"),
        film(other, "Another"),
        recorded(signed(mexico, "Imagen TV", "MX", title)),
        signed(chile, "Canal 13", "CL", title),
        signed(peru, "Latina", "PE", other));
    UUID draft = draftOf(title, 1);
    assertThat(release(draft).getList("dealIds")).containsExactly(chile.toString());
    eventually(() -> include(draft).then().statusCode(200));
    assertThat(release(draft).getList("dealIds"))
        .containsExactlyInAnyOrder(chile.toString(), mexico.toString());
    include(draftOf(other, 1)).then().statusCode(409).body("code", equalTo("IN_ANOTHER_DRAFT"));
    publication(draft).then().statusCode(200);
  }

  private Response include(UUID draft) {
    return press("{}").post("/releases/" + draft + "/licenses/" + mexico + "/inclusion");
  }
}
