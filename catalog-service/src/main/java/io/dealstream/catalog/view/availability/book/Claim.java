package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rights in the title that are somebody's already, or kept back for somebody.
///
/// @param most how far they reach at most: a dimension that was not stated counts as all of it
/// @param exclusive null is unknown
/// @param unstated what is unknown of them; when nothing but the exclusivity is, they reach exactly
///   as far as `most` says
public record Claim(
    Holder holder, Extent most, @Nullable Boolean exclusive, Set<Unstated> unstated) {
  public Claim {
    unstated = Set.copyOf(unstated);
  }

  /// Whose they are, and by what.
  public sealed interface Holder {
    UUID licenseeId();
  }

  /// A signed license, also when it is suspended or in conflict with others.
  public record License(UUID dealId, UUID licenseeId, String licensee) implements Holder {}

  /// Rights that nobody but a licensee may have, though it does not have them by this.
  ///
  /// @param with the license with which that was promised
  public record Holdback(License with) implements Holder {
    @Override
    public UUID licenseeId() {
      return with.licenseeId();
    }
  }

  /// A hold that has not ended.
  ///
  /// @param rank 1 for the first one on these rights
  /// @param until the moment at which it ends by itself
  public record Hold(UUID holdId, UUID licenseeId, int rank, Instant until) implements Holder {}

  /// True when it is known which rights they are.
  boolean isKnown() {
    return unstated.isEmpty() || unstated.equals(Set.of(Unstated.EXCLUSIVITY));
  }
}
