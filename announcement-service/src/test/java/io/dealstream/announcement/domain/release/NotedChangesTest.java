package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.CHILE;
import static io.dealstream.announcement.domain.release.Samples.FILM;
import static io.dealstream.announcement.domain.release.Samples.LICENSE;
import static io.dealstream.announcement.domain.release.Samples.MEXICO;
import static io.dealstream.announcement.domain.release.Samples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Change.Kind;
import io.dealstream.announcement.domain.release.ReleaseCommand.NoteChange;
import io.dealstream.announcement.domain.release.ReleaseEvent.ChangeNoted;
import io.dealstream.announcement.domain.release.ReleaseEvent.CorrectionOpened;
import io.dealstream.testkit.DeciderSpec;
import io.dealstream.vocabulary.ReleasePurpose;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whether a license is in force and what it says are two things: a change of one leaves the other
/// as it is.
class NotedChangesTest {
  private static final UUID ORIGINAL = new UUID(5, 1);
  private static final CorrectionOpened OPENED =
      new CorrectionOpened(
          ORIGINAL,
          FILM,
          List.of(),
          List.of(FILM),
          List.of(LICENSE, OTHER),
          List.of(),
          Layout.of(ReleasePurpose.CORRECTION),
          false);

  private static final Change AMENDED = change(Kind.LICENSE_AMENDED, MEXICO, 5);
  private static final Change SUSPENDED = change(Kind.LICENSE_SUSPENDED, MEXICO, 6);
  private static final Change AMENDED_THEN = change(Kind.LICENSE_AMENDED, MEXICO, 7);
  private static final Change RESUMED = change(Kind.LICENSE_RESUMED, MEXICO, 8);
  private static final Change TERMINATED = change(Kind.LICENSE_TERMINATED, MEXICO, 9);

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void aSuspensionThatCameAndWentLeavesTheAmendment() {
    Content content = content(AMENDED, SUSPENDED, RESUMED);
    assertThat(content.licenses()).containsExactly(LICENSE, OTHER);
    assertThat(content.occasion().said()).containsExactly(AMENDED);
    assertThat(content.occasion().isMoot()).isFalse();
  }

  @Test
  void anAmendmentDoesNotResumeALicense() {
    Content content = content(SUSPENDED, AMENDED_THEN);
    assertThat(content.licenses()).containsExactly(OTHER);
    assertThat(content.occasion().said()).containsExactly(SUSPENDED);
    Content resumed = content(SUSPENDED, AMENDED_THEN, RESUMED);
    assertThat(resumed.licenses()).containsExactly(LICENSE, OTHER);
    assertThat(resumed.occasion().said()).containsExactly(AMENDED_THEN);
  }

  @Test
  void ofALicenseThatEndedOnlyTheEndIsSaid() {
    Content content = content(AMENDED, SUSPENDED, AMENDED_THEN, TERMINATED);
    assertThat(content.licenses()).containsExactly(OTHER);
    assertThat(content.occasion().said()).containsExactly(TERMINATED);
  }

  @Test
  void anotherNameOfTheLicenseeLeavesTheAmendment() {
    Change restated = change(Kind.LICENSEE_RESTATED, MEXICO, 7);
    assertThat(content(AMENDED, restated).occasion().said()).containsExactly(AMENDED, restated);
    Change restored = change(Kind.RESTORED, MEXICO, 8);
    assertThat(content(AMENDED, restated, restored).occasion().isMoot()).isTrue();
    var undone = spec.given(noted(AMENDED, restated, restored));
    undone.when(note(AMENDED)).then();
    undone.when(note(restated)).then();
  }

  @Test
  void whatIsAsItWasToldIsNotSaidAnyMore() {
    Change renamed = change(Kind.TITLE_RENAMED, FILM, 3);
    Change restored = change(Kind.RESTORED, FILM, 4);
    spec.when(note(restored)).thenRefused("NOTHING_TO_CORRECT");
    spec.given(noted()).when(note(restored)).then();
    var open = spec.given(noted(renamed));
    open.when(note(restored)).then(new ChangeNoted(restored));
    var undone = spec.given(noted(renamed, restored));
    undone.when(note(renamed)).then();
    undone.when(note(restored)).then();
    undone.when(note(change(Kind.RESTORED, FILM, 5))).then();
    assertThat(content(renamed, restored).occasion().isMoot()).isTrue();
    Change anew = change(Kind.TITLE_RENAMED, FILM, 6);
    undone.when(note(anew)).then(new ChangeNoted(anew));
    assertThat(content(renamed, restored, anew).occasion().said()).containsExactly(anew);
  }

  @Test
  void whatIsRestoredIsNotResumedAndTheOtherWayRound() {
    Change restored = change(Kind.RESTORED, MEXICO, 8);
    Content suspended = content(AMENDED, SUSPENDED, restored);
    assertThat(suspended.licenses()).containsExactly(OTHER);
    assertThat(suspended.occasion().said()).containsExactly(SUSPENDED);
    spec.given(noted(AMENDED)).when(note(RESUMED)).then();
    spec.given(noted(SUSPENDED)).when(note(restored)).then();
    assertThat(content(change(Kind.LICENSE_TERMINATED, CHILE, 4), AMENDED, restored).occasion())
        .returns(false, Occasion::isMoot);
  }

  private Content content(Change... changes) {
    return ((Release.Unpublished) spec.given(noted(changes)).state()).content();
  }

  private static ReleaseEvent[] noted(Change... changes) {
    ReleaseEvent[] events = new ReleaseEvent[changes.length + 1];
    events[0] = OPENED;
    for (int i = 0; i < changes.length; i++) {
      events[i + 1] = new ChangeNoted(changes[i]);
    }
    return events;
  }

  private static NoteChange note(Change change) {
    return new NoteChange(ORIGINAL, Samples.CONTENT, change);
  }

  private static Change change(Kind kind, UUID about, int version) {
    return new Change(kind, about, version, new UUID(9, version));
  }
}
