package io.dealstream.announcement.react;

import static io.dealstream.announcement.Events.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.announcement.Events;
import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.NotOpened;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.contracts.DealEvent.LicenseConflictCleared;
import io.dealstream.contracts.DealEvent.LicenseResumed;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.testkit.Deliveries;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Both reactions in every order, each event delivered again and again.
@QuarkusTest
@AnnouncementPlatform
class FreedLicenseTest {
  private static final CommandContext PRESS =
      CommandContext.of(new Metadata("paula.press", null, "test", null, null));

  @Inject
  @SuppressWarnings("NullAway.Init")
  CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;

  @Inject
  @SuppressWarnings("NullAway.Init")
  Whereabouts whereabouts;

  private final UUID title = UUID.randomUUID();
  private final UUID deal = UUID.randomUUID();
  private final UUID first = ReleaseIds.of(title, 1);
  private final UUID second = ReleaseIds.of(title, 2);

  /// At an address of their own: the newsroom reads them too.
  private final List<PublishedText> texts =
      List.of(new PublishedText("news-" + first, new ReleaseText("en", "News", List.of())));

  @SuppressWarnings("NullAway.Init")
  private WhenLicenseSignedThenDraftRelease drafting;

  @SuppressWarnings("NullAway.Init")
  private WhenLicenseFreedThenDraftRelease draftingAnew;

  @BeforeEach
  void wire() {
    drafting = new WhenLicenseSignedThenDraftRelease(releases);
    draftingAnew = new WhenLicenseFreedThenDraftRelease(releases, whereabouts);
  }

  @Test
  void aLicenseThatIsFreedBeforeItIsDraftedIsDraftedOnce() {
    cleared();
    assertThat(releases.load(first).state()).isEqualTo(new NotOpened());
    signed();
    cleared();
    assertThat(includes(first)).isTrue();
    assertThat(releases.load(first).version()).isEqualTo(2);
  }

  @Test
  void aLicenseThatWasTakenOutComesBackOnce() {
    signed();
    exclude(first);
    cleared();
    resumed();
    signed();
    assertThat(includes(first)).isTrue();
    assertThat(releases.load(first).version()).isEqualTo(4);
    assertThat(releases.load(second).version()).isZero();
  }

  @Test
  void aLicenseThatIsAnnouncedIsNotDraftedAgain() {
    signed();
    publish(first);
    resumed();
    cleared();
    assertThat(releases.load(second).version()).isZero();
  }

  @Test
  void aLicenseThatWasLeftOutOfAReleaseOpensTheNextDraft() {
    signed();
    react(Events.signed(UUID.randomUUID(), "Canal 13", "CL", title));
    exclude(first);
    publish(first);
    resumed();
    cleared();
    assertThat(includes(second)).isTrue();
    assertThat(releases.load(second).version()).isEqualTo(2);
  }

  @Test
  void aLicenseThatIsOnlyRecordedDraftsNothing() {
    react(recorded(Events.signed(deal, "Imagen TV", "MX", title)));
    resumed();
    cleared();
    assertThat(releases.load(first).version()).isZero();
  }

  private void signed() {
    react(Events.signed(deal, "Imagen TV", "MX", title));
  }

  private void cleared() {
    react(new LicenseConflictCleared(deal));
  }

  private void resumed() {
    react(new LicenseResumed(deal, LocalDate.of(2026, 9, 1)));
  }

  private void react(PublishedEvent event) {
    for (int i = 0; i < 2; i++) {
      drafting.react(Deliveries.of(event, 1));
      draftingAnew.react(Deliveries.of(event, 1));
    }
  }

  private void exclude(UUID releaseId) {
    releases.handle(releaseId, new ExcludeLicense(deal), PRESS);
  }

  private void publish(UUID releaseId) {
    Draft draft = (Draft) releases.load(releaseId).state();
    releases.handle(
        releaseId,
        new PublishRelease(
            new Composed(draft.content(), texts, List.of(), List.of()), List.of(), Instant.EPOCH),
        PRESS);
    assertThat(releases.load(releaseId).state()).isInstanceOf(Release.Published.class);
  }

  private boolean includes(UUID releaseId) {
    return releases.load(releaseId).state() instanceof Draft draft
        && draft.content().dealIds().contains(deal);
  }
}
