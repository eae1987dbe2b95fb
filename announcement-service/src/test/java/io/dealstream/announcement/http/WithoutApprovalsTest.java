package io.dealstream.announcement.http;

import static io.dealstream.announcement.Calls.draftOf;
import static io.dealstream.announcement.Calls.press;
import static io.dealstream.announcement.Calls.release;
import static io.dealstream.announcement.Events.film;
import static io.dealstream.announcement.Events.signed;
import static io.dealstream.announcement.OtherServices.publish;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// An installation in which nobody has to approve.
@QuarkusTest
@AnnouncementPlatform
@TestProfile(WithoutApprovalsTest.Nobody.class)
class WithoutApprovalsTest {
  /// An empty list.
  public static final class Nobody implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dealstream.announcement.approvals", "");
    }
  }

  private final UUID title = UUID.randomUUID();

  @Test
  void aDraftIsPublishedAsItReads() {
    UUID id = draft();
    press("{}").post("/releases/" + id + "/publication").then().statusCode(200);
    assertThat(release(id).getString("stage")).isEqualTo("PUBLISHED");
  }

  @Test
  void aSubmittedReleaseIsApproved() {
    UUID id = draft();
    press("{}").post("/releases/" + id + "/submission").then().statusCode(200);
    assertThat(release(id).getString("stage")).isEqualTo("APPROVED");
  }

  private UUID draft() {
    publish(film(title, "Unchecked"), signed(UUID.randomUUID(), "Imagen TV", "MX", title));
    return draftOf(title, 1);
  }
}
