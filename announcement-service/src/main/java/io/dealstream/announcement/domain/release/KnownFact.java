package io.dealstream.announcement.domain.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Up to where the events of a license, of a title or of what is recorded of it were known when
/// something was written.
///
/// @param about the deal, the title, or an award or audience result of it
/// @param version of the last event that was known
/// @param says by which is known again what a release can say of it; null when that was not kept,
///   or there is nothing to say any more
public record KnownFact(UUID about, int version, @Nullable String says) {
  boolean saysTheSameAs(KnownFact other) {
    return about.equals(other.about) && says != null && says.equals(other.says);
  }
}
