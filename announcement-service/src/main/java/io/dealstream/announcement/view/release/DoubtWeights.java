package io.dealstream.announcement.view.release;

import io.dealstream.announcement.check.ClaimKind;
import io.dealstream.announcement.check.Finding;
import io.dealstream.announcement.check.Verdict;
import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.Doubt.Weight;
import io.dealstream.announcement.domain.release.ReleaseText.Section;
import java.util.Optional;

/// How heavy it weighs that the facts do not carry a claim of a release.
final class DoubtWeights {
  private DoubtWeights() {}

  /// Nothing when nobody has to do anything about it.
  static Optional<Weight> of(Finding finding, Section section) {
    if (section.handWritten()) {
      return switch (finding.verdict()) {
        case CARRIED -> Optional.empty();
        case FORBIDDEN -> Optional.of(Weight.FORBIDDEN);
        case CONTRADICTED -> Optional.of(Weight.CONTRADICTED);
        case UNKNOWN -> Optional.of(Weight.OPEN);
      };
    }
    return finding.verdict() == Verdict.CARRIED || finding.kind() == ClaimKind.SENTENCE
        ? Optional.empty()
        : generated(finding.verdict(), section.kind());
  }

  /// Of what stands in a generated block as somebody wrote it. Nobody can be made to have said
  /// something else, so that a person may answer for a quote. Money in a synopsis is that of a
  /// story, or else a person has to say that it is not.
  private static Optional<Weight> generated(Verdict verdict, Block block) {
    return switch (block) {
      case QUOTE -> Optional.of(verdict == Verdict.FORBIDDEN ? Weight.FORBIDDEN : Weight.OPEN);
      case ABOUT_TITLE, BOILERPLATE ->
          verdict == Verdict.FORBIDDEN ? Optional.of(Weight.OPEN) : Optional.empty();
      case HEADLINE,
          CORRECTION,
          DATELINE,
          LEAD,
          TERRITORIES,
          AUDIENCE_RESULTS,
          AWARDS,
          MEDIA_CONTACT ->
          Optional.empty();
    };
  }
}
