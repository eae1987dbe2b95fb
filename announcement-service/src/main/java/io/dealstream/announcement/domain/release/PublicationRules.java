package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.Release.Approved;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.Scheduled;
import io.dealstream.announcement.domain.release.Release.Submitted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleasePublished;
import io.dealstream.announcement.domain.release.Submission.Missing;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import io.dealstream.eventkit.Rejection;
import io.dealstream.vocabulary.ReleasePurpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a release may go out: approved, in the words that were approved, and with licenses that may
/// be announced.
final class PublicationRules {
  static final String NOT_APPROVED = "NOT_APPROVED";

  /// What is published travels as one record, and those of a broker end at 1 MiB.
  private static final int MOST_BYTES = 700_000;

  private PublicationRules() {}

  static Decision<ReleaseEvent> publish(Unpublished release, PublishRelease command) {
    Optional<Rejection> obstacle =
        unapproved(release, command)
            .or(() -> embargoed(release, command.moment()))
            .or(() -> obstacle(release, command.composed()))
            .or(() -> otherWords(release, command.composed()));
    if (obstacle.isPresent()) {
      return new Rejected<>(obstacle.get());
    }
    Content content = release.content();
    List<ReleaseEvent> events = new ArrayList<>();
    events.add(published(release, command));
    List<License> announced =
        content.purpose() == ReleasePurpose.ANNOUNCEMENT ? content.licenses() : List.of();
    for (License license : announced) {
      events.add(new LicenseAnnounced(license.dealId(), license.titleIds(), command.moment()));
    }
    return new Accepted<>(events);
  }

  private static ReleasePublished published(Unpublished release, PublishRelease command) {
    Content content = release.content();
    Embargo embargo = release instanceof Scheduled scheduled ? scheduled.embargo() : null;
    return new ReleasePublished(
        content.purpose(),
        content.occasion().corrects(),
        command.composed().texts(),
        content.publicTitles(),
        content.subjects().stream().map(License::dealId).toList(),
        command.composed().known(),
        command.moment(),
        embargo == null ? null : embargo.moment(),
        embargo != null && embargo.isLateAt(command.moment()));
  }

  /// Why these words of the release can go nowhere, not even to those who approve.
  static Optional<Rejection> obstacle(Unpublished release, Composed composed) {
    Content content = release.content();
    if (content.occasion().isMoot()) {
      return refusal("NOTHING_TO_CORRECT", "what was to be corrected is as it was");
    }
    if (content.subjects().isEmpty() && content.titles().isEmpty()) {
      return refusal("NOTHING_TO_TELL", "a release has a license or a title to tell of");
    }
    if (!content.equals(composed.content())) {
      return refusal(Refusal.DRAFT_CHANGED, "the draft has changed since the text was written");
    }
    if (composed.texts().isEmpty()) {
      return refusal("NOTHING_TO_TELL", "a release without licenses tells audience results");
    }
    if (composed.size() > MOST_BYTES) {
      return Optional.of(
          new Rejection(
              "RELEASE_TOO_LONG",
              "the texts of a release have at most " + MOST_BYTES + " bytes in all languages",
              Map.of("bytes", composed.size(), "limit", MOST_BYTES)));
    }
    return composed.withheld().isEmpty()
        ? DoubtRules.obstacle(content, composed)
        : Optional.of(
            new Rejection(
                Refusal.LICENSE_WITHHELD,
                "licenses in conflict, suspended, terminated or expired are not announced",
                Map.of("licenses", composed.withheld().stream().map(Withheld::facts).toList())));
  }

  private static Optional<Rejection> unapproved(Unpublished release, PublishRelease command) {
    return switch (release) {
      case Draft draft ->
          command.roles().isEmpty()
              ? Optional.empty()
              : refusal(NOT_APPROVED, "the release has to be submitted and approved first");
      case Submitted(Content content, Submission submission) ->
          Optional.of(
              new Rejection(
                  NOT_APPROVED,
                  "approvals are missing",
                  Map.of(
                      "missing",
                      submission.missing().stream().map(PublicationRules::facts).toList())));
      case Approved approved -> Optional.empty();
      case Scheduled scheduled -> Optional.empty();
    };
  }

  private static Optional<Rejection> embargoed(Unpublished release, Instant moment) {
    return release instanceof Scheduled scheduled && scheduled.embargo().holdsAt(moment)
        ? Optional.of(
            new Rejection(
                "EMBARGO_HOLDS",
                "the release goes out by itself; cancel its schedule to publish it earlier",
                Map.of("scheduledFor", scheduled.embargo().moment().toString())))
        : Optional.empty();
  }

  private static Optional<Rejection> otherWords(Unpublished release, Composed composed) {
    List<String> changed =
        switch (release) {
          case Draft draft -> List.of();
          case Release.InReview review -> review.submission().changed(composed.digests());
        };
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rejection(
                Refusal.APPROVED_TEXT_CHANGED,
                "the release would not go out in the words that were approved",
                Map.of("languages", changed)));
  }

  private static Map<String, Object> facts(Missing missing) {
    return Map.of("role", missing.role(), "language", missing.language());
  }

  private static Optional<Rejection> refusal(String code, String detail) {
    return Optional.of(new Rejection(code, detail, Map.of()));
  }
}
