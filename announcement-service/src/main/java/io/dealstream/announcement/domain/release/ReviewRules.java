package io.dealstream.announcement.domain.release;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.release.Release.Approved;
import io.dealstream.announcement.domain.release.Release.Draft;
import io.dealstream.announcement.domain.release.Release.InReview;
import io.dealstream.announcement.domain.release.Release.Scheduled;
import io.dealstream.announcement.domain.release.Release.Submitted;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.domain.release.ReleaseCommand.ApproveRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalGiven;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseApproved;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRejected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseScheduled;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReviewEvent;
import io.dealstream.announcement.domain.release.ReleaseEvent.ScheduleCanceled;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Decision.Rejected;
import io.dealstream.eventkit.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a draft becomes an approved release, and a draft again. What is approved is a text: the
/// words as they were when the release was submitted.
final class ReviewRules {
  private ReviewRules() {}

  static Decision<ReleaseEvent> submit(Unpublished release, SubmitRelease command) {
    Optional<Rejection> obstacle = PublicationRules.obstacle(release, command.composed());
    if (obstacle.isPresent()) {
      return new Rejected<>(obstacle.get());
    }
    List<TextDigest> texts = command.composed().digests();
    List<ReleaseEvent> events = new ArrayList<>();
    if (release instanceof InReview before) {
      if (before.submission().isFor(texts)) {
        return alreadySo();
      }
      events.add(new ApprovalsVoided(Setback.words(before.submission().changed(texts))));
    }
    events.add(new ReleaseSubmitted(texts, command.roles(), command.composed().known()));
    if (command.roles().isEmpty()) {
      events.add(new ReleaseApproved());
    }
    return new Accepted<>(events);
  }

  static Decision<ReleaseEvent> approve(Unpublished release, ApproveRelease command) {
    if (!(release instanceof InReview review)) {
      return notSubmitted();
    }
    Submission submission = review.submission();
    if (!submission.roles().contains(command.role())) {
      return new Rejected<>(
          new Rejection(
              "ROLE_NOT_ASKED",
              "nobody asked for the approval of this role",
              Map.of("roles", submission.roles())));
    }
    if (!submission.languages().containsAll(command.languages())) {
      return new Rejected<>(
          new Rejection(
              "LANGUAGE_NOT_SUBMITTED",
              "the release was not submitted in all of these languages",
              Map.of("languages", submission.languages())));
    }
    return given(submission, command);
  }

  private static Decision<ReleaseEvent> given(Submission before, ApproveRelease command) {
    List<ReleaseEvent> events = new ArrayList<>();
    Submission submission = before;
    for (String language : command.languages()) {
      if (!submission.isGiven(command.role(), language)) {
        Approval approval = new Approval(command.role(), language, command.by(), command.moment());
        events.add(new ApprovalGiven(approval));
        submission = submission.with(approval);
      }
    }
    if (!events.isEmpty() && submission.missing().isEmpty()) {
      events.add(new ReleaseApproved());
    }
    return new Accepted<>(events);
  }

  static Decision<ReleaseEvent> rejected(Unpublished release, String reason) {
    return release instanceof InReview ? accept(new ReleaseRejected(reason)) : notSubmitted();
  }

  static Decision<ReleaseEvent> voided(Unpublished release, Setback setback) {
    return release instanceof InReview ? accept(new ApprovalsVoided(setback)) : alreadySo();
  }

  static Decision<ReleaseEvent> reported(Unpublished release, ReportFactChange fact) {
    return release instanceof InReview review
            && review.content().tellsOf(fact.about())
            && !review.submission().knows(fact.about(), fact.version())
        ? accept(new ApprovalsVoided(Setback.fact(fact.about(), fact.eventId())))
        : alreadySo();
  }

  private static Decision<ReleaseEvent> notSubmitted() {
    return reject("NOT_SUBMITTED", "the release is a draft; it has to be submitted first");
  }

  static Unpublished evolve(Unpublished release, ReviewEvent event) {
    Content content = release.content();
    return switch (event) {
      case ReleaseSubmitted(var texts, var roles, var known) ->
          new Submitted(content, new Submission(texts, roles, known, List.of()));
      case ApprovalGiven(Approval approval) ->
          new Submitted(content, review(release).submission().with(approval));
      case ReleaseApproved() -> new Approved(content, review(release).submission());
      case ReleaseScheduled(Embargo embargo) ->
          new Scheduled(content, review(release).submission(), embargo);
      case ScheduleCanceled() -> new Approved(content, review(release).submission());
      case ReleaseRejected(var reason) -> new Draft(content, Setback.rejected(reason));
      case ApprovalsVoided(Setback setback) -> new Draft(content, setback);
    };
  }

  private static InReview review(Unpublished release) {
    if (release instanceof InReview review) {
      return review;
    }
    throw new IllegalStateException("the release is not in review");
  }
}
