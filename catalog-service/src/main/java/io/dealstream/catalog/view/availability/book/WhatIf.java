package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Extents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What would happen if rights were sold.
public final class WhatIf {
  private WhatIf() {}

  /// A block that somebody thinks of selling.
  ///
  /// @param holdbacks what would be promised with it that nobody else gets
  public record Proposal(Extent extent, boolean exclusive, List<Extent> holdbacks) {
    public Proposal {
      holdbacks = List.copyOf(holdbacks);
    }

    /// A sale without a promise.
    public Proposal(Extent extent, boolean exclusive) {
      this(extent, exclusive, List.of());
    }
  }

  /// @param parts of the block: what of it can be sold, what not, and why
  /// @param licenses that it would clash with, or perhaps; also those with which it is held back,
  ///   and those that its own holdbacks would break
  /// @param holds that it would displace, or perhaps
  /// @param largest block within it that can be sold; nothing when none can
  public record Outcome(
      List<Part> parts, List<Against> licenses, List<Against> holds, Optional<Extent> largest) {
    public Outcome {
      parts = List.copyOf(parts);
      licenses = List.copyOf(licenses);
      holds = List.copyOf(holds);
    }

    /// True when all of the block can be sold, and all be promised that is to be.
    public boolean isFree() {
      return licenses.isEmpty()
          && holds.isEmpty()
          && parts.stream().allMatch(part -> part.status() == Status.AVAILABLE);
    }
  }

  /// What a sale of one block would meet.
  ///
  /// @param licenseeId to whom it would be sold: holds and holdbacks of its own are no hindrance,
  ///   and it can be promised what it has itself; null is anybody
  public static Outcome of(Book book, Proposal proposal, @Nullable UUID licenseeId) {
    Book others = to(licenseeId, book);
    Question question = Question.of(proposal.extent(), proposal.exclusive(), true);
    List<Part> parts = Availability.of(others, question);
    List<Against> against =
        Stream.concat(
                Conflicts.of(others, question).stream(),
                proposal.holdbacks().stream().flatMap(one -> broken(others, one, licenseeId)))
            .toList();
    return new Outcome(
        parts,
        against.stream().filter(one -> !isHold(one.claim())).toList(),
        against.stream().filter(one -> isHold(one.claim())).toList(),
        Largest.of(proposal.extent(), parts));
  }

  /// What others have or hold already of what is to be held back.
  private static Stream<Against> broken(Book others, Extent heldBack, @Nullable UUID licenseeId) {
    return Stream.concat(
            others.licenses().stream().filter(claim -> !isOf(licenseeId, claim)),
            others.holds().stream())
        .flatMap(claim ->
            claim.most().intersect(heldBack).stream()
                .map(both -> new Against(claim, Reason.HOLDBACK, claim.isKnown(), both)));
  }

  /// What could still be sold of the title after all of these sales.
  public static List<Extent> left(Book book, List<Proposal> sold, boolean exclusively) {
    List<Extent> free =
        Availability.of(book, Question.of(Extent.ALL, exclusively, true)).stream()
            .filter(part -> part.status() == Status.AVAILABLE)
            .map(Part::extent)
            .toList();
    List<Extent> gone = sold.stream().flatMap(one -> gone(one, exclusively)).toList();
    return gone.isEmpty() ? free : new Extents(free).minus(Extents.of(gone)).parts();
  }

  private static Stream<Extent> gone(Proposal proposal, boolean exclusively) {
    Stream<Extent> rights =
        exclusively || proposal.exclusive() ? Stream.of(proposal.extent()) : Stream.empty();
    return Stream.concat(rights, proposal.holdbacks().stream());
  }

  /// The book as it is for one licensee.
  private static Book to(@Nullable UUID licenseeId, Book book) {
    return new Book(
        book.acquired(),
        book.licenses(),
        book.holdbacks().stream().filter(claim -> !isOf(licenseeId, claim)).toList(),
        book.holds().stream().filter(claim -> !isOf(licenseeId, claim)).toList());
  }

  private static boolean isHold(Claim claim) {
    return claim.holder() instanceof Claim.Hold;
  }

  private static boolean isOf(@Nullable UUID licenseeId, Claim claim) {
    return claim.holder().licenseeId().equals(licenseeId);
  }
}
