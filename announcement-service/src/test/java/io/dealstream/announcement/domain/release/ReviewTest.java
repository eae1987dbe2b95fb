package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.APPROVED;
import static io.dealstream.announcement.domain.release.Samples.CHILE;
import static io.dealstream.announcement.domain.release.Samples.COMPOSED;
import static io.dealstream.announcement.domain.release.Samples.CONTENT;
import static io.dealstream.announcement.domain.release.Samples.FILM;
import static io.dealstream.announcement.domain.release.Samples.INCLUDED;
import static io.dealstream.announcement.domain.release.Samples.KNOWN;
import static io.dealstream.announcement.domain.release.Samples.LICENSE;
import static io.dealstream.announcement.domain.release.Samples.MEXICO;
import static io.dealstream.announcement.domain.release.Samples.OPENED;
import static io.dealstream.announcement.domain.release.Samples.OTHER;
import static io.dealstream.announcement.domain.release.Samples.OTHERWISE;
import static io.dealstream.announcement.domain.release.Samples.QUOTE;
import static io.dealstream.announcement.domain.release.Samples.ROLES;
import static io.dealstream.announcement.domain.release.Samples.SUBMITTED;
import static io.dealstream.announcement.domain.release.Samples.TEXTS;
import static io.dealstream.announcement.domain.release.Samples.given;
import static io.dealstream.announcement.domain.release.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.ReleaseCommand.AddQuote;
import io.dealstream.announcement.domain.release.ReleaseCommand.ApproveRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ExcludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.GatherLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.IncludeLicense;
import io.dealstream.announcement.domain.release.ReleaseCommand.PublishRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.RejectRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.ReportFactChange;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseCommand.VoidApprovals;
import io.dealstream.announcement.domain.release.ReleaseEvent.ApprovalsVoided;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseAnnounced;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseExcluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.LicenseIncluded;
import io.dealstream.announcement.domain.release.ReleaseEvent.QuoteAdded;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseRejected;
import io.dealstream.announcement.domain.release.ReleaseEvent.ReleaseSubmitted;
import io.dealstream.testkit.DeciderSpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The way of a draft to its publication, and back.
class ReviewTest {
  private static final UUID EVENT = new UUID(9, 1);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void aDraftIsSubmittedInItsWordsAndOnce() {
    spec.given(OPENED, INCLUDED).when(new SubmitRelease(COMPOSED, ROLES)).then(SUBMITTED);
    submitted().when(new SubmitRelease(COMPOSED, ROLES)).then();
    submitted()
        .when(new SubmitRelease(OTHERWISE, ROLES))
        .then(
            new ApprovalsVoided(Setback.words(List.of("en"))),
            new ReleaseSubmitted(OTHERWISE.digests(), ROLES, KNOWN));
  }

  @Test
  void whatCannotBePublishedIsNotSubmitted() {
    var draft = spec.given(OPENED, INCLUDED);
    Withheld mexico = new Withheld(MEXICO, List.of(Obstacle.SUSPENDED));
    draft
        .when(new SubmitRelease(new Composed(CONTENT, TEXTS, List.of(mexico), KNOWN), ROLES))
        .thenRefused("LICENSE_WITHHELD");
    draft.when(new SubmitRelease(Composed.NOTHING, ROLES)).thenRefused("DRAFT_CHANGED");
    spec.given(OPENED, INCLUDED, new LicenseExcluded(MEXICO))
        .when(new SubmitRelease(Composed.NOTHING, ROLES))
        .thenRefused("NOTHING_TO_TELL");
  }

  @Test
  void everyRoleApprovesEveryLanguageOnce() {
    ReleaseEvent press = given("press", "en");
    ReleaseEvent pressEs = given("press", "es");
    submitted().when(approve("press", "en", "es")).then(press, pressEs);
    submitted(press).when(approve("press", "en", "es")).then(pressEs);
    submitted(press).when(approve("press", "en")).then();
    submitted(press, pressEs, given("legal", "en"))
        .when(approve("legal", "es"))
        .then(given("legal", "es"), APPROVED);
    approved().when(approve("legal", "es")).then();
  }

  @Test
  void onlyWhatWasSubmittedAndOnlyWhomTheInstallationAsksCounts() {
    submitted().when(approve("sales", "en")).thenRefused("ROLE_NOT_ASKED");
    submitted().when(approve("press", "en", "fi")).thenRefused("LANGUAGE_NOT_SUBMITTED");
    spec.given(OPENED, INCLUDED).when(approve("press", "en")).thenRefused("NOT_SUBMITTED");
  }

  @Test
  void whereNobodyHasToApproveASubmittedReleaseIsApproved() {
    spec.given(OPENED, INCLUDED)
        .when(new SubmitRelease(COMPOSED, List.of()))
        .then(new ReleaseSubmitted(COMPOSED.digests(), List.of(), KNOWN), APPROVED);
  }

  @Test
  void whoeverSendsItBackMakesItADraft() {
    for (var release : List.of(submitted(), approved())) {
      release.when(new RejectRelease("No.")).then(new ReleaseRejected("No."));
    }
    var back = submitted(given("press", "en"), new ReleaseRejected("No."));
    back.when(new RejectRelease("No.")).thenRefused("NOT_SUBMITTED");
    back.when(new SubmitRelease(COMPOSED, ROLES)).then(SUBMITTED);
    assertThat(back.state()).isEqualTo(new Release.Draft(CONTENT, Setback.rejected("No.")));
  }

  @Test
  void whoeverChangesTheContentVoidsTheApprovals() {
    ApprovalsVoided voided = new ApprovalsVoided(Setback.content());
    for (var release : List.of(submitted(), approved())) {
      release.when(new AddQuote(QUOTE)).then(voided, new QuoteAdded(QUOTE));
      release.when(new IncludeLicense(LICENSE)).then();
      release.when(new ExcludeLicense(CHILE)).thenRefused("LICENSE_NOT_INCLUDED");
    }
    var changed = approved(voided, new QuoteAdded(QUOTE));
    changed.when(publish(COMPOSED)).thenRefused("NOT_APPROVED");
    assertThat(changed.state())
        .isInstanceOfSatisfying(
            Release.Draft.class, draft -> assertThat(draft.setback()).isEqualTo(Setback.content()));
  }

  @Test
  void aFurtherSignatureLeavesAReleaseInReviewAlone() {
    spec.when(new GatherLicense(LICENSE)).then(OPENED, INCLUDED);
    spec.given(OPENED, INCLUDED)
        .when(new GatherLicense(OTHER))
        .then(new LicenseIncluded(CHILE, List.of(FILM)));
    for (var release : List.of(submitted(), approved())) {
      release.when(new GatherLicense(OTHER)).thenRefused("RELEASE_IN_REVIEW");
      release.when(new GatherLicense(LICENSE)).then();
    }
  }

  @Test
  void aFactThatNobodyKnewOfStopsTheRelease() {
    for (var release : List.of(submitted(), approved())) {
      release
          .when(new ReportFactChange(MEXICO, 5, EVENT))
          .then(new ApprovalsVoided(Setback.fact(MEXICO, EVENT)));
      release
          .when(new ReportFactChange(FILM, 3, EVENT))
          .then(new ApprovalsVoided(Setback.fact(FILM, EVENT)));
      release.when(new ReportFactChange(MEXICO, 4, EVENT)).then();
      release.when(new ReportFactChange(CHILE, 9, EVENT)).then();
    }
    spec.given(OPENED, INCLUDED).when(new ReportFactChange(MEXICO, 5, EVENT)).then();
  }

  @Test
  void onlyWhatIsApprovedIsPublishedAndOnlyInTheWordsThatWereApproved() {
    spec.given(OPENED, INCLUDED).when(publish(COMPOSED)).thenRefused("NOT_APPROVED");
    submitted(given("press", "en")).when(publish(COMPOSED)).thenRefused("NOT_APPROVED");
    approved().when(publish(OTHERWISE)).thenRefused("APPROVED_TEXT_CHANGED");
    approved()
        .when(publish(COMPOSED))
        .then(
            Samples.published(
                TEXTS, List.of(FILM), List.of(MEXICO), Samples.KNOWN, NOON, null, false),
            new LicenseAnnounced(MEXICO, List.of(FILM), NOON));
    Setback otherWords = Setback.words(List.of("en"));
    approved().when(new VoidApprovals(otherWords)).then(new ApprovalsVoided(otherWords));
  }

  @Test
  void theDatelineIsNobodysMatter() {
    assertThat(TextDigest.of(text("en", Block.DATELINE, "March 1")))
        .isEqualTo(TextDigest.of(text("en", Block.DATELINE, "March 2")));
    assertThat(TextDigest.of(text("en", Block.LEAD, "One.")))
        .isNotEqualTo(TextDigest.of(text("en", Block.LEAD, "Two.")))
        .isNotEqualTo(TextDigest.of(text("en", Block.TERRITORIES, "One.")))
        .isNotEqualTo(TextDigest.of(text("es", Block.LEAD, "One.")));
  }

  private DeciderSpec<ReleaseCommand, Release, ReleaseEvent> submitted(ReleaseEvent... then) {
    return spec.given(Samples.submitted(then).toArray(ReleaseEvent[]::new));
  }

  private DeciderSpec<ReleaseCommand, Release, ReleaseEvent> approved(ReleaseEvent... then) {
    return spec.given(Samples.approved(then).toArray(ReleaseEvent[]::new));
  }

  private static ApproveRelease approve(String role, String... languages) {
    return new ApproveRelease(role, List.of(languages), "sam." + role, Samples.MORNING);
  }

  private static PublishRelease publish(Composed composed) {
    return new PublishRelease(composed, ROLES, NOON);
  }
}
