package io.dealstream.announcement.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.deliver.Receiver.Received;
import io.dealstream.announcement.domain.webhook.Announcement;
import io.dealstream.announcement.domain.webhook.Target;
import java.net.URI;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What a receiver gets.
class CourierTest {
  @AutoClose private final Receiver receiver = new Receiver();
  @AutoClose private final Desk desk = new Desk();

  CourierTest() throws Exception {}

  @Test
  void everyAnnouncementSinceTheRegistrationComesOnceInTheOrderOfTheLog() {
    desk.announce("before");
    desk.register(receiver.url());
    desk.announce("a");
    desk.draft();
    desk.announce("b");
    desk.deliver();
    desk.announce("c");
    desk.deliver();
    desk.deliver();
    assertThat(receiver.headlines()).containsExactly("a", "b", "c");
  }

  @Test
  void anAnnouncementIsACloudEventThatSaysNothingOfWhoDidIt() {
    desk.register(receiver.url());
    UUID release = desk.announce("a");
    desk.deliver();
    Received got = receiver.received().getFirst();
    assertThat(got.path()).isEqualTo("/hook?token=t0k3n");
    assertThat(got.header("Content-type")).startsWith("application/cloudevents+json");
    assertThat(got.header("User-agent")).startsWith("Dealstream-Webhooks/");
    assertThat(got.headers()).doesNotContainKey("Dealstream-replay");
    assertThat(got.json().get("specversion").asText()).isEqualTo("1.0");
    assertThat(got.json().get("type").asText())
        .matches("dealstream\\.announcements\\.release-published\\.v\\d+");
    assertThat(got.json().get("source").asText())
        .isEqualTo("/dealstream/announcement-service/dealstream.announcements");
    assertThat(got.json().get("subject").asText()).isEqualTo(release.toString());
    assertThat(got.json().at("/data/releaseId").asText()).isEqualTo(release.toString());
    assertThat(got.json().at("/data/texts")).hasSize(2);
    assertThat(got.body()).doesNotContain("paula.press", "restsOn", "handWritten");
  }

  @Test
  void onlyTextsInTheLanguagesThatWereAskedForAreSent() {
    desk.register(target(receiver.url(), List.of("es"), EnumSet.allOf(Announcement.class)));
    desk.register(target(receiver.url(), List.of("tr"), EnumSet.allOf(Announcement.class)));
    desk.announce("a");
    desk.deliver();
    assertThat(receiver.received()).hasSize(1);
    assertThat(receiver.received().getFirst().json().at("/data/texts")).hasSize(1);
    assertThat(receiver.received().getFirst().json().at("/data/texts/0/language").asText())
        .isEqualTo("es");
  }

  @Test
  void correctionsAndRetractionsFollowTheirRelease() {
    desk.register(target(receiver.url(), List.of("es"), EnumSet.allOf(Announcement.class)));
    UUID release = desk.announce("a");
    desk.correct(release);
    desk.announce("b");
    desk.retract(release);
    desk.deliver();
    assertThat(receiver.received().stream().map(one -> one.json().get("type").asText()))
        .extracting(type -> type.replaceAll("^dealstream\\.announcements\\.|\\.v\\d+$", ""))
        .containsExactly(
            "release-published", "release-corrected", "release-published", "release-retracted");
    assertThat(receiver.received().getLast().json().at("/data/releaseId").asText())
        .isEqualTo(release.toString());
  }

  @Test
  void whatAWebhookDidNotAskForIsPassedOver() throws SQLException {
    UUID id =
        desk.register(
            target(receiver.url(), List.of(), EnumSet.of(Announcement.RELEASE_RETRACTED)));
    UUID release = desk.announce("a");
    desk.correct(release);
    desk.deliver();
    assertThat(receiver.received()).isEmpty();
    assertThat(desk.progress(id).waiting()).isZero();
    assertThat(desk.progress(id).lastSuccessAt()).isNull();
    desk.retract(release);
    desk.deliver();
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void noSecretIsKeptAnywhere() throws SQLException {
    UUID id = desk.register(receiver.url());
    String secret = desk.keys.secretText(id, desk.state(id).secrets().getLast()).orElseThrow();
    desk.announce("a");
    receiver.answer(500);
    desk.deliver();
    String kept = desk.schema.dump("event") + desk.schema.dump("webhook_course");
    assertThat(kept)
        .contains(id.toString())
        .doesNotContain("whsec_", secret.substring("whsec_".length()));
  }

  private static Target target(URI url, List<String> languages, Set<Announcement> announcements) {
    return new Target(url, "A receiver", languages, announcements);
  }
}
