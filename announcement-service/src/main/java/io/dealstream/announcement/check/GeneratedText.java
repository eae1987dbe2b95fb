package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.ReleaseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What is written from the facts, with all that it claims.
final class GeneratedText {
  private final List<Proven> sentences = new ArrayList<>();
  private final Map<Claim.Meaning, List<UUID>> proofs = new HashMap<>();

  /// A generated sentence.
  record Proven(String text, Block block, List<UUID> restsOn, ReadSentence read) {}

  GeneratedText(List<ReleaseText> texts, ClaimReader reader) {
    for (ReleaseText text : texts) {
      for (ReleaseText.Section section : text.sections()) {
        if (!section.handWritten()) {
          section.paragraphs().stream()
              .flatMap(paragraph -> paragraph.sentences().stream())
              .map(sentence -> proven(sentence, section.kind(), reader))
              .forEach(this::add);
        }
      }
    }
    sentences.sort(Comparator.comparing((Proven proven) -> -proven.text().length()));
  }

  private static Proven proven(ReleaseText.Sentence sentence, Block block, ClaimReader reader) {
    String text = Paragraphs.plain(sentence.text());
    return new Proven(text, block, sentence.restsOn(), reader.read(Sentence.of(text, 0, 0)));
  }

  private void add(Proven proven) {
    sentences.add(proven);
    if (proven.block() != Block.QUOTE) {
      proven
          .read()
          .claims()
          .forEach(claim ->
              proofs.merge(
                  claim.meaning(),
                  proven.restsOn(),
                  (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
  }

  /// The longest first.
  List<Proven> sentences() {
    return sentences;
  }

  /// The events on which generated sentences rest that claim the same.
  Optional<List<UUID>> proofOf(Claim claim) {
    return Optional.ofNullable(proofs.get(claim.meaning()));
  }

  /// The events of the first sentence that has these words.
  Optional<List<UUID>> proofOfWords(String words) {
    return sentences.stream()
        .filter(proven -> proven.block() != Block.QUOTE)
        .filter(proven -> proven.text().contains(words))
        .map(Proven::restsOn)
        .findFirst();
  }
}
