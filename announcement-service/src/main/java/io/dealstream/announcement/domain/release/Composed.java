package io.dealstream.announcement.domain.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A release as it was written for exactly this content.
///
/// @param texts one for each language, that of the house first; none when there was nothing to
///   write about
/// @param withheld those of its licenses that must not be announced now
/// @param known the facts that it was written from, or fewer
/// @param doubts claims that the facts do not carry
public record Composed(
    Content content,
    List<PublishedText> texts,
    List<Withheld> withheld,
    List<KnownFact> known,
    List<Doubt> doubts) {
  private static final int BYTES_OF_ID = 40;

  public Composed {
    texts = List.copyOf(texts);
    withheld = List.copyOf(withheld);
    known = List.copyOf(known);
    doubts = List.copyOf(doubts);
  }

  /// Of which nothing is in doubt.
  public Composed(
      Content content, List<PublishedText> texts, List<Withheld> withheld, List<KnownFact> known) {
    this(content, texts, withheld, known, List.of());
  }

  /// For a release that there is nothing to write for.
  public static final Composed NOTHING =
      new Composed(Content.opened(new UUID(0, 0)), List.of(), List.of(), List.of());

  /// About as many bytes as it takes to say it in public: its words, and the ids of what it tells
  /// of.
  int size() {
    int words =
        texts.stream()
            .flatMap(text -> text.text().sections().stream())
            .flatMap(section -> section.paragraphs().stream())
            .mapToInt(paragraph -> paragraph.text().getBytes(StandardCharsets.UTF_8).length)
            .sum();
    return words + BYTES_OF_ID * (content.knownDeals().size() + content.knownTitles().size());
  }

  public List<TextDigest> digests() {
    return TextDigest.of(texts);
  }

  /// In which there are claims that the facts do not carry.
  public List<String> doubtful() {
    return doubts.stream().map(Doubt::language).distinct().toList();
  }

  public List<UUID> withheldIds() {
    return withheld.stream().map(Withheld::dealId).toList();
  }
}
