package io.dealstream.catalog.view.availability.book;

import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would happen if rights were sold.
public final class WhatIf {
  private WhatIf() {}

  /// A block that somebody thinks of selling.
  public record Proposal(Extent extent, boolean exclusive) {}

  /// @param parts of the block: what of it can be sold, what not, and why
  /// @param licenses that it would clash with, or perhaps
  /// @param holds that it would displace, or perhaps
  /// @param largest block within it that can be sold; nothing when none can
  public record Outcome(
      List<Part> parts,
      List<Part.Against> licenses,
      List<Part.Against> holds,
      Optional<Extent> largest) {
    public Outcome {
      parts = List.copyOf(parts);
      licenses = List.copyOf(licenses);
      holds = List.copyOf(holds);
    }

    /// True when all of the block can be sold.
    public boolean isFree() {
      return parts.stream().allMatch(part -> part.status() == Status.AVAILABLE);
    }
  }

  /// What a sale of one block would meet.
  ///
  /// @param licenseeId to whom it would be sold: holds of its own are no hindrance; null is anybody
  public static Outcome of(Book book, Proposal proposal, @Nullable UUID licenseeId) {
    Book others = withoutHoldsOf(book, licenseeId);
    Question question = Question.of(proposal.extent(), proposal.exclusive(), true);
    List<Part> parts = Availability.of(others, question);
    List<Part.Against> against = Conflicts.of(others, question);
    return new Outcome(
        parts,
        against.stream().filter(one -> one.reason() != Reason.HELD).toList(),
        against.stream().filter(one -> one.reason() == Reason.HELD).toList(),
        Largest.of(proposal.extent(), parts));
  }

  /// What could still be sold of the title after all of these sales.
  public static List<Extent> left(Book book, List<Proposal> sold, boolean exclusively) {
    List<Extent> free =
        Availability.of(book, Question.of(Extent.ALL, exclusively, true)).stream()
            .filter(part -> part.status() == Status.AVAILABLE)
            .map(Part::extent)
            .toList();
    List<Extent> gone =
        sold.stream()
            .filter(proposal -> exclusively || proposal.exclusive())
            .map(Proposal::extent)
            .toList();
    return gone.isEmpty() ? free : new Extents(free).minus(Extents.of(gone)).parts();
  }

  private static Book withoutHoldsOf(Book book, @Nullable UUID licenseeId) {
    List<Claim> holds =
        book.holds().stream()
            .filter(claim ->
                !(claim.holder() instanceof Claim.Hold hold
                    && hold.licenseeId().equals(licenseeId)))
            .toList();
    return new Book(book.acquired(), book.licenses(), holds);
  }
}
