package io.dealstream.announcement.react;

import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.MemoryStore;
import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.Composed;
import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.License;
import io.dealstream.announcement.domain.release.PublishedText;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Retracted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RetractRelease;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.publish.ReleasePublisher;
import io.dealstream.announcement.view.release.ReleaseIds;
import io.dealstream.contracts.AnnouncementEvent.ReleasePublished;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Metadata;
import io.dealstream.testkit.Deliveries;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A release, its correction, and what takes the correction back; what happens comes in any order,
/// and again.
class MarkedOriginalsTest {
  private static final CommandContext PRESS =
      CommandContext.of(new Metadata("paula.press", null, "test", null, null));
  private static final List<PublishedText> TEXTS =
      List.of(new PublishedText("news", new ReleaseText("en", "News", List.of())));

  private final UUID title = UUID.randomUUID();
  private final UUID deal = UUID.randomUUID();
  private final UUID original = ReleaseIds.of(title, 1);
  private final UUID correction = ReleaseIds.correctionOf(original);
  private final UUID retraction = ReleaseIds.correctionOf(correction);

  private final MemoryStore store = new MemoryStore();
  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases =
      new CommandHandler<>(
          store, ReleaseEventTypes.STREAM, new ReleaseDecider(), ReleaseEventTypes.TYPES);
  private final WhenCorrectionPublishedThenMarkOriginal marking =
      new WhenCorrectionPublishedThenMarkOriginal(releases);

  @BeforeEach
  void publishAll() {
    releases.begin(original, new IncludeLicense(new License(deal, List.of(title))), PRESS);
    publish(original);
    Change change = new Change(Change.Kind.LICENSE_AMENDED, deal, 5, UUID.randomUUID());
    releases.begin(correction, new NoteChange(original, content(original), change), PRESS);
    publish(correction);
    releases.begin(retraction, new RetractRelease(correction, content(correction)), PRESS);
    publish(retraction);
  }

  @Test
  void whoTakesACorrectionBackTakesBackWhatItCorrected() {
    deliver(correction);
    assertThat(releases.load(original).state()).isInstanceOf(Release.Corrected.class);
    deliver(retraction);
    assertThat(takenBackBy(correction)).isEqualTo(retraction);
    assertThat(takenBackBy(original)).isEqualTo(retraction);
  }

  @Test
  void theOrderInWhichItIsHeardOfMakesNoDifference() {
    deliver(retraction);
    deliver(correction);
    assertThat(takenBackBy(correction)).isEqualTo(retraction);
    assertThat(takenBackBy(original)).isEqualTo(retraction);
  }

  @Test
  void aReplayChangesNothing() {
    deliver(correction);
    deliver(retraction);
    int events = store.all().size();
    deliver(correction);
    deliver(retraction);
    assertThat(store.all()).hasSize(events);
  }

  @Test
  void whatWasTakenBackStaysSoByTheFirst() {
    UUID further = ReleaseIds.correctionOf(retraction);
    releases.begin(further, new RetractRelease(retraction, content(retraction)), PRESS);
    publish(further);
    deliver(retraction);
    deliver(further);
    assertThat(takenBackBy(retraction)).isEqualTo(further);
    assertThat(takenBackBy(correction)).isEqualTo(retraction);
    assertThat(takenBackBy(original)).isEqualTo(retraction);
  }

  /// Each event twice.
  private void deliver(UUID releaseId) {
    releases.history(releaseId).stream()
        .flatMap(happened -> ReleasePublisher.publish(releaseId, happened.event()).stream())
        .filter(ReleasePublished.class::isInstance)
        .flatMap(event -> List.of(event, event).stream())
        .forEach(event -> marking.react(Deliveries.of(event, 1)));
  }

  private void publish(UUID releaseId) {
    Content content = ((Unpublished) releases.load(releaseId).state()).content();
    Composed composed = new Composed(content, TEXTS, List.of(), List.of());
    releases.handle(releaseId, new PublishRelease(composed, List.of(), Instant.EPOCH), PRESS);
  }

  private Content content(UUID releaseId) {
    return ((Out) releases.load(releaseId).state()).published().content();
  }

  private UUID takenBackBy(UUID releaseId) {
    return ((Retracted) releases.load(releaseId).state()).retractedBy();
  }
}
