package io.dealstream.announcement.react;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.Change.Aspect;
import io.dealstream.announcement.domain.release.KnownFact;
import io.dealstream.announcement.domain.release.Refusal;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.view.fact.LatestFacts;
import io.dealstream.announcement.view.release.StandingReleases;
import io.dealstream.announcement.view.release.StandingReleases.Standing;
import io.dealstream.announcement.view.release.Whereabouts;
import io.dealstream.contracts.PublishedEvent;
import io.dealstream.contracts.Topics;
import io.dealstream.eventkit.CommandContext;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.StoreUnavailable;
import io.dealstream.eventkit.projection.Envelope;
import io.dealstream.eventkit.projection.Received;
import io.dealstream.eventkit.projection.Subscriber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// When something changes that a published release told, a correction of it is drafted, or what has
/// changed is added to the one that is open. A change that leaves what the release says as it is
/// drafts nothing, and takes back what was noted of the same before; neither does the end of a
/// license on its last day draft anything.
///
/// Events come again, and from the beginning: what was known when the release was written, or is
/// noted already, changes nothing.
public final class WhenAnnouncedFactChangedThenDraftCorrection
    implements Subscriber.Reaction<PublishedEvent> {
  private static final String NAME = "when-announced-fact-changed-then-draft-correction";

  private final CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases;
  private final Whereabouts whereabouts;
  private final StandingReleases standing;
  private final LatestFacts facts;

  public WhenAnnouncedFactChangedThenDraftCorrection(
      CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases,
      Whereabouts whereabouts,
      StandingReleases standing,
      LatestFacts facts) {
    this.releases = releases;
    this.whereabouts = whereabouts;
    this.standing = standing;
    this.facts = facts;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Topics.DEALS, Topics.TITLES);
  }

  @Override
  public boolean concerns(PublishedEvent event) {
    return Changes.isOne(event);
  }

  @Override
  public void react(Received<PublishedEvent> received) {
    Envelope envelope = received.envelope();
    UUID source = UUID.fromString(received.event().key());
    Changes.of(received.event(), envelope).ifPresent(change -> react(change, source, envelope));
  }

  /// @param source the deal or title whose event it is
  private void react(Change change, UUID source, Envelope envelope) {
    List<UUID> tellers = releases(change, source);
    if (tellers.isEmpty()) {
      return;
    }
    KnownFact now = facts.of(change.about(), source, change.version());
    tellers.forEach(releaseId -> stop(releaseId, change, source, envelope));
    tellers.stream()
        .flatMap(releaseId -> standing.of(releaseId).stream())
        .distinct()
        .filter(release -> concerns(release, change, envelope))
        .forEach(release ->
            note(
                release,
                altersWords(release, change, now) ? change : change.restoring(),
                envelope));
  }

  private List<UUID> releases(Change change, UUID source) {
    return switch (change.aspect()) {
      case FORCE, TERMS, LICENSEE ->
          whereabouts.of(source).stream()
              .flatMap(place -> Stream.ofNullable(place.holder()))
              .toList();
      case NAME, RECORD, ALL_THAT_IS_SAID -> whereabouts.releases(source);
    };
  }

  /// A release that is about to go out would not be seen here once it is out. So either it is a
  /// draft again, or it is out when it is looked at below.
  private void stop(UUID releaseId, Change change, UUID source, Envelope envelope) {
    releases
        .handle(
            releaseId,
            new ReportFactChange(source, change.version(), change.eventId()),
            CommandContext.of(envelope.causing(NAME)))
        .refusal("release " + releaseId);
  }

  private static boolean concerns(Standing release, Change change, Envelope envelope) {
    return release.published().tellsOf(change)
        && release.published().isNews(change.about(), change.version(), envelope.time());
  }

  /// What a suspended or terminated license said, a release must not say. Of the others it depends.
  private static boolean altersWords(Standing release, Change change, KnownFact now) {
    return change.aspect() == Aspect.FORCE || release.published().isAltered(now);
  }

  private void note(Standing release, Change change, Envelope envelope) {
    // Refused when there is nothing to correct, or when the correction has gone out meanwhile:
    // then it is looked for again.
    releases
        .begin(
            release.correctionId(),
            new NoteChange(release.id(), release.published().content(), change),
            CommandContext.of(envelope.causing(NAME)))
        .refusal("release " + release.correctionId())
        .filter(why -> why.code().equals(Refusal.RELEASE_PUBLISHED))
        .ifPresent(why -> {
          throw new StoreUnavailable("release " + release.correctionId() + " has gone out", null);
        });
  }
}
