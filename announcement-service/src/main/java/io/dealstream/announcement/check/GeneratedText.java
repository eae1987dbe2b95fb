package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.Block;
import io.dealstream.announcement.domain.release.ReleaseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What is written from the facts, with all that it claims. What somebody wrote stands in it too,
/// word for word: quotes, synopses and what the licensor says of itself. They prove nothing.
final class GeneratedText {
  private final List<Proven> sentences = new ArrayList<>();
  private final Map<Claim.Meaning, List<UUID>> proofs = new HashMap<>();

  /// A generated sentence.
  ///
  /// @param verbatim true when somebody wrote it
  record Proven(
      String text, Block block, boolean verbatim, List<UUID> restsOn, ReadSentence read) {}

  /// @param synopses paragraphs that stand in the texts as the catalog has them
  GeneratedText(List<ReleaseText> texts, Set<String> synopses, ClaimReader reader) {
    for (ReleaseText text : texts) {
      for (ReleaseText.Section section : text.sections()) {
        if (!section.handWritten()) {
          section.paragraphs().stream()
              .flatMap(paragraph -> paragraph.sentences().stream())
              .map(sentence -> proven(sentence, section.kind(), synopses, reader))
              .forEach(this::add);
        }
      }
    }
    sentences.sort(Comparator.comparing((Proven proven) -> -proven.text().length()));
  }

  private static Proven proven(
      ReleaseText.Sentence sentence, Block block, Set<String> synopses, ClaimReader reader) {
    String text = Paragraphs.plain(sentence.text());
    boolean verbatim =
        switch (block) {
          case QUOTE, BOILERPLATE -> true;
          case ABOUT_TITLE -> synopses.contains(sentence.text());
          case HEADLINE,
              CORRECTION,
              DATELINE,
              LEAD,
              TERRITORIES,
              AUDIENCE_RESULTS,
              AWARDS,
              MEDIA_CONTACT ->
              false;
        };
    ReadSentence read = reader.read(Sentence.of(text, 0, 0));
    return new Proven(text, block, verbatim, sentence.restsOn(), read);
  }

  private void add(Proven proven) {
    sentences.add(proven);
    if (!proven.verbatim()) {
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
        .filter(proven -> !proven.verbatim())
        .filter(proven -> proven.text().contains(words))
        .map(Proven::restsOn)
        .findFirst();
  }
}
