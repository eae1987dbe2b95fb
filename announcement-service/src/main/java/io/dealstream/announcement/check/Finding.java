package io.dealstream.announcement.check;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One claim of a text and what the facts say of it.
///
/// @param id follows from language, sentence and claim: the same claim in the same sentence has the
///   same id, wherever the sentence stands
/// @param words as the text has them
/// @param paragraph in which they stand, from 0
/// @param from first character within the paragraph
/// @param to the one after the last
/// @param sentence around them
/// @param registered what the facts say instead; null unless contradicted
/// @param restsOn the events that carry the claim, or what contradicts it
public record Finding(
    String id,
    ClaimKind kind,
    Verdict verdict,
    String words,
    int paragraph,
    int from,
    int to,
    String sentence,
    @Nullable String registered,
    List<UUID> restsOn) {
  public Finding {
    restsOn = restsOn.stream().distinct().sorted().toList();
  }
}
