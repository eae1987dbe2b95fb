package io.dealstream.announcement.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.webhook.Standing.Cause;
import io.dealstream.announcement.domain.webhook.WebhookCommand.IssueSecret;
import io.dealstream.announcement.domain.webhook.WebhookCommand.MoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RegisterWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.RemoveWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ReplayAnnouncements;
import io.dealstream.announcement.domain.webhook.WebhookCommand.ResumeWebhook;
import io.dealstream.announcement.domain.webhook.WebhookCommand.SuspendWebhook;
import io.dealstream.announcement.domain.webhook.WebhookEvent.ReplayBegun;
import io.dealstream.announcement.domain.webhook.WebhookEvent.SecretIssued;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookMoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRegistered;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookRemoved;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookResumed;
import io.dealstream.announcement.domain.webhook.WebhookEvent.WebhookSuspended;
import io.dealstream.testkit.DeciderSpec;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebhookDeciderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final URI URL = URI.create("https://newsroom.example/hook");
  private static final Target TARGET =
      new Target(URL, "The Daily Example", List.of(), Set.of(Announcement.RELEASE_PUBLISHED));
  private static final SecretMark FIRST = new SecretMark(1, "k1", null);
  private static final WebhookEvent REGISTERED =
      new WebhookRegistered(TARGET, FIRST, new Course(1, 7));

  private final DeciderSpec<WebhookCommand, Webhook, WebhookEvent> spec =
      DeciderSpec.of(new WebhookDecider());

  @Test
  void isRegisteredWithItsFirstSecretAndAPlaceInTheLog() {
    spec.when(new RegisterWebhook(TARGET, "k1", 7)).then(REGISTERED);
    spec.given(REGISTERED)
        .when(new RegisterWebhook(TARGET, "k1", 7))
        .thenRefused(WebhookDecider.WEBHOOK_REGISTERED);
    spec.when(new ResumeWebhook()).thenRefused(WebhookDecider.WEBHOOK_REMOVED);
  }

  @Test
  void movesOnlyToAnotherAddress() {
    URI other = URI.create("https://newsroom.example/other");
    spec.given(REGISTERED).when(new MoveWebhook(URL)).then();
    spec.given(REGISTERED).when(new MoveWebhook(other)).then(new WebhookMoved(other));
  }

  @Test
  void isSuspendedAndResumedOnce() {
    WebhookSuspended suspended = new WebhookSuspended(Cause.FAILING, "no connection");
    spec.given(REGISTERED).when(new ResumeWebhook()).then();
    spec.given(REGISTERED).when(new SuspendWebhook(Cause.FAILING, "no connection")).then(suspended);
    spec.given(REGISTERED, suspended).when(new SuspendWebhook(Cause.GONE, "gone")).then();
    spec.given(REGISTERED, suspended).when(new ResumeWebhook()).then(new WebhookResumed());
  }

  @Test
  void everyReplayIsACourseOfItsOwn() {
    spec.given(REGISTERED).when(new ReplayAnnouncements(3)).then(new ReplayBegun(new Course(2, 3)));
    spec.given(REGISTERED, new ReplayBegun(new Course(2, 3)))
        .when(new ReplayAnnouncements(3))
        .then(new ReplayBegun(new Course(3, 3)));
  }

  @Test
  void aFormerSecretEndsWithItsOverlapAndNoLaterThanItWouldHave() {
    Instant one = NOON.plus(Duration.ofHours(1));
    SecretIssued second =
        new SecretIssued(List.of(new SecretMark(1, "k1", one), new SecretMark(2, "k2", null)));
    spec.given(REGISTERED).when(new IssueSecret("k2", NOON, one)).then(second);
    Instant two = NOON.plus(Duration.ofHours(2));
    spec.given(REGISTERED, second)
        .when(new IssueSecret("k2", NOON, two))
        .then(
            new SecretIssued(
                List.of(
                    new SecretMark(1, "k1", one),
                    new SecretMark(2, "k2", two),
                    new SecretMark(3, "k2", null))));
  }

  @Test
  void withoutAnOverlapTheFormerSecretsEndAtOnce() {
    spec.given(REGISTERED)
        .when(new IssueSecret("k1", NOON, NOON))
        .then(new SecretIssued(List.of(new SecretMark(2, "k1", null))));
  }

  @Test
  void noMoreThanFiveSecretsAreValidAtOnce() {
    Instant later = NOON.plus(Duration.ofDays(1));
    List<SecretMark> five = new ArrayList<>();
    for (int generation = 1; generation <= 4; generation++) {
      five.add(new SecretMark(generation, "k1", later));
    }
    five.add(new SecretMark(5, "k1", null));
    var full = spec.given(REGISTERED, new SecretIssued(five));
    full.when(new IssueSecret("k1", NOON, later)).thenRefused(WebhookDecider.TOO_MANY_SECRETS);
    full.when(new IssueSecret("k1", NOON, NOON))
        .then(new SecretIssued(List.of(new SecretMark(6, "k1", null))));
  }

  @Test
  void whatIsRemovedStaysRemoved() {
    var removed = spec.given(REGISTERED, new WebhookRemoved());
    spec.given(REGISTERED).when(new RemoveWebhook()).then(new WebhookRemoved());
    removed.when(new RemoveWebhook()).then();
    removed.when(new ResumeWebhook()).thenRefused(WebhookDecider.WEBHOOK_REMOVED);
    removed.when(new ReplayAnnouncements(0)).thenRefused(WebhookDecider.WEBHOOK_REMOVED);
  }

  @Test
  void anAnnouncementIsKnownByItsTypeInEveryVersion() {
    assertThat(Announcement.of("release.release-published.v1"))
        .contains(Announcement.RELEASE_PUBLISHED);
    assertThat(Announcement.of("dealstream.announcements.release-published.v2"))
        .contains(Announcement.RELEASE_PUBLISHED);
    assertThat(Announcement.of("release.draft-opened.v1")).isEmpty();
    assertThat(Announcement.of("nonsense")).isEmpty();
  }
}
