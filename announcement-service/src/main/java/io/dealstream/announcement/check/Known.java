package io.dealstream.announcement.check;

import io.dealstream.announcement.domain.release.ReleaseText;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a text is held against.
///
/// @param generated what is written from the same facts in the language of the text
/// @param withheld deals whose licenses must not be announced
public record Known(ReleaseFacts facts, List<ReleaseText> generated, Set<UUID> withheld) {
  public Known {
    generated = List.copyOf(generated);
    withheld = Set.copyOf(withheld);
  }
}
