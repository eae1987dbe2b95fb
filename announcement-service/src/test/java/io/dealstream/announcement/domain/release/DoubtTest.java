package io.dealstream.announcement.domain.release;

import static io.dealstream.announcement.domain.release.Samples.CONTENT;
import static io.dealstream.announcement.domain.release.Samples.KNOWN;
import static io.dealstream.announcement.domain.release.Samples.ROLES;
import static io.dealstream.announcement.domain.release.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.dealstream.announcement.domain.release.Doubt.Weight;
import io.dealstream.announcement.domain.release.ReleaseCommand.SignOffClaims;
import io.dealstream.announcement.domain.release.ReleaseCommand.SubmitRelease;
import io.dealstream.announcement.domain.release.ReleaseEvent.ClaimSignedOff;
import io.dealstream.testkit.DeciderSpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is in doubt holds a release up.
class DoubtTest {
  private static final Doubt FORBIDDEN = doubt("f", Weight.FORBIDDEN);
  private static final Doubt WRONG = doubt("w", Weight.CONTRADICTED);
  private static final Doubt OPEN = doubt("o", Weight.OPEN);
  private static final ClaimSignedOff SIGNED = new ClaimSignedOff("o", "en", "NAME", "x", "x y");

  private final DeciderSpec<ReleaseCommand, Release, ReleaseEvent> spec =
      DeciderSpec.of(new ReleaseDecider());

  @Test
  void theWorstIsNamedFirst() {
    given().when(submit(OPEN, WRONG, FORBIDDEN)).thenRefused("TEXT_FORBIDDEN");
    given().when(submit(OPEN, WRONG)).thenRefused("TEXT_CONTRADICTED");
    given().when(submit(OPEN)).thenRefused("CLAIMS_NOT_SIGNED_OFF");
  }

  @Test
  void aClaimIsSignedOffOnce() {
    given().when(new SignOffClaims(List.of(OPEN))).then(SIGNED);
    given(SIGNED).when(new SignOffClaims(List.of(OPEN))).then();
  }

  @Test
  void whatIsSignedOffHoldsNothingUp() {
    Content signed = CONTENT.signingOff("o");
    Composed composed = new Composed(signed, TEXTS, List.of(), KNOWN, List.of(OPEN));
    given(SIGNED)
        .when(new SubmitRelease(composed, ROLES))
        .then(new ReleaseEvent.ReleaseSubmitted(composed.digests(), ROLES, KNOWN));
    Composed wrong = new Composed(signed, TEXTS, List.of(), KNOWN, List.of(OPEN, WRONG));
    given(SIGNED).when(new SubmitRelease(wrong, ROLES)).thenRefused("TEXT_CONTRADICTED");
  }

  @Test
  void theFindingsStandInTheRefusal() {
    assertThat(WRONG.facts())
        .containsEntry("id", "w")
        .containsEntry("block", "LEAD")
        .containsEntry("registered", "y");
  }

  private DeciderSpec<ReleaseCommand, Release, ReleaseEvent> given(ReleaseEvent... then) {
    List<ReleaseEvent> events = new ArrayList<>(Samples.opened());
    events.addAll(List.of(then));
    return spec.given(events.toArray(ReleaseEvent[]::new));
  }

  private static SubmitRelease submit(Doubt... doubts) {
    return new SubmitRelease(
        new Composed(CONTENT, TEXTS, List.of(), KNOWN, List.of(doubts)), ROLES);
  }

  private static Doubt doubt(String id, Weight weight) {
    return new Doubt(id, weight, "en", Block.LEAD, "NAME", "x", "x y", "y");
  }
}
