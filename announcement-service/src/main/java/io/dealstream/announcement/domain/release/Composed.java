package io.dealstream.announcement.domain.release;

import java.util.List;
import java.util.UUID;

/// A release as it was written for exactly this content.
///
/// @param texts one for each language, that of the house first; none when there was nothing to
///   write about
/// @param withheld those of its licenses that must not be announced now
/// @param known the facts that it was written from, or fewer
public record Composed(
    Content content, List<PublishedText> texts, List<Withheld> withheld, List<KnownFact> known) {
  public Composed {
    texts = List.copyOf(texts);
    withheld = List.copyOf(withheld);
    known = List.copyOf(known);
  }

  /// For a release that there is nothing to write for.
  public static final Composed NOTHING =
      new Composed(Content.opened(new UUID(0, 0)), List.of(), List.of(), List.of());

  public List<TextDigest> digests() {
    return TextDigest.of(texts);
  }

  public List<UUID> withheldIds() {
    return withheld.stream().map(Withheld::dealId).toList();
  }
}
