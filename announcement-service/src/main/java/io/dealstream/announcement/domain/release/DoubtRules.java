package io.dealstream.announcement.domain.release;

import io.dealstream.announcement.domain.release.ReleaseCommand.SignOffClaims;
import io.dealstream.announcement.domain.release.ReleaseEvent.ClaimSignedOff;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.Decision.Accepted;
import io.dealstream.eventkit.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What has to happen with claims that the facts do not carry before a release goes anywhere.
final class DoubtRules {
  private DoubtRules() {}

  /// Only the first kind of doubt is named: what is to be done about it may settle others.
  static Optional<Rejection> obstacle(Content content, Composed composed) {
    List<Doubt> open =
        of(composed, Doubt.Weight.OPEN).stream()
            .filter(doubt -> !content.signedOff().contains(doubt.id()))
            .toList();
    return refusal(
            Refusal.TEXT_FORBIDDEN,
            "the text says what must not be public",
            of(composed, Doubt.Weight.FORBIDDEN))
        .or(() ->
            refusal(
                Refusal.TEXT_CONTRADICTED,
                "the facts say something else than the text",
                of(composed, Doubt.Weight.CONTRADICTED)))
        .or(() ->
            refusal(
                Refusal.CLAIMS_NOT_SIGNED_OFF,
                "no fact carries these claims: somebody has to sign them off",
                open));
  }

  private static List<Doubt> of(Composed composed, Doubt.Weight weight) {
    return composed.doubts().stream().filter(doubt -> doubt.weight() == weight).toList();
  }

  private static Optional<Rejection> refusal(String code, String detail, List<Doubt> doubts) {
    return doubts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rejection(
                code, detail, Map.of("findings", doubts.stream().map(Doubt::facts).toList())));
  }

  static Decision<ReleaseEvent> signOff(Content content, SignOffClaims command) {
    return new Accepted<>(
        command.claims().stream()
            .filter(doubt -> !content.signedOff().contains(doubt.id()))
            .<ReleaseEvent>map(doubt ->
                new ClaimSignedOff(
                    doubt.id(), doubt.language(), doubt.kind(), doubt.words(), doubt.sentence()))
            .toList());
  }
}
