package io.dealstream.announcement.domain.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Up to where the events of a license or title were known when something was written.
///
/// @param about the deal or title
/// @param version of the last event that was known
/// @param says by which is known again what a release can say of it; null was not kept
public record KnownFact(UUID about, int version, @Nullable String says) {
  boolean saysTheSameAs(KnownFact other) {
    return about.equals(other.about) && says != null && says.equals(other.says);
  }
}
