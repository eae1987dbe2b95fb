package io.dealstream.announcement.view.check;

import io.dealstream.announcement.check.ClaimKind;
import io.dealstream.announcement.check.Finding;
import io.dealstream.announcement.check.Verdict;
import io.dealstream.announcement.domain.release.Block;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the facts say of texts.
///
/// @param verdict the worst of all findings that nobody signed off
@Schema(name = "Check", description = "What the facts say of a text, or of a release")
public record CheckPage(
    UUID releaseId, @Schema(examples = "CARRIED") Verdict verdict, List<TextPart> texts) {
  @Schema(name = "CheckedText", description = "The findings of one language, in their order")
  public record TextPart(
      @Schema(examples = "en") String language,
      @Schema(examples = "CARRIED") Verdict verdict,
      List<FindingPart> findings) {}

  /// @param id by which it can be signed off
  /// @param block null for a text that is no release's
  /// @param paragraph of the block or text, from 0
  /// @param from first character of the words within the paragraph
  /// @param to the one after the last
  /// @param registered what the facts say instead
  /// @param restsOn the events that carry or contradict it
  @Schema(name = "CheckFinding", description = "A claim, and what the facts say of it")
  public record FindingPart(
      @Schema(examples = "5f0c1a2b3c4d5e6f7a8b") String id,
      @Schema(examples = "LEAD") @Nullable Block block,
      @Schema(examples = "LICENSEE") ClaimKind kind,
      @Schema(examples = "CONTRADICTED") Verdict verdict,
      @Schema(examples = "Channel 13") String words,
      int paragraph,
      int from,
      int to,
      @Schema(examples = "Channel 13 will show the film in Chile.") String sentence,
      @Schema(examples = "Canal 13") @Nullable String registered,
      List<UUID> restsOn,
      boolean signedOff) {
    static FindingPart of(Finding finding, @Nullable Block block, Set<String> signedOff) {
      return new FindingPart(
          finding.id(),
          block,
          finding.kind(),
          finding.verdict(),
          finding.words(),
          finding.paragraph(),
          finding.from(),
          finding.to(),
          finding.sentence(),
          finding.registered(),
          finding.restsOn(),
          signedOff.contains(finding.id()));
    }
  }

  static TextPart text(String language, List<FindingPart> findings) {
    return new TextPart(
        language,
        worst(
            findings.stream()
                .filter(finding -> !finding.signedOff())
                .map(FindingPart::verdict)
                .toList()),
        findings);
  }

  static CheckPage of(UUID releaseId, List<TextPart> texts) {
    return new CheckPage(releaseId, worst(texts.stream().map(TextPart::verdict).toList()), texts);
  }

  private static Verdict worst(List<Verdict> verdicts) {
    for (Verdict verdict : List.of(Verdict.FORBIDDEN, Verdict.CONTRADICTED, Verdict.UNKNOWN)) {
      if (verdicts.contains(verdict)) {
        return verdict;
      }
    }
    return Verdict.CARRIED;
  }
}
