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

  /// For whom it would be: holds and holdbacks of its own are no hindrance, and it can be promised
  /// what it has itself.
  ///
  /// @param licenseeId null is anybody
  /// @param dealId whose license the blocks would replace, as an amendment does; null for none
  public record Buyer(@Nullable UUID licenseeId, @Nullable UUID dealId) {
    public static final Buyer ANYBODY = new Buyer(null, null);

    private boolean isHolderOf(Claim claim) {
      return claim.holder().licenseeId().equals(licenseeId);
    }

    private boolean replaces(Claim claim) {
      return switch (claim.holder()) {
        case Claim.License license -> license.dealId().equals(dealId);
        case Claim.Holdback(Claim.License with) -> with.dealId().equals(dealId);
        case Claim.Hold hold -> false;
      };
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
  public static Outcome of(Book book, Proposal proposal, Buyer buyer) {
    Book others = to(buyer, book);
    Question question = Question.of(proposal.extent(), proposal.exclusive(), true);
    List<Part> parts = Availability.of(others, question);
    List<Against> against =
        Stream.concat(
                Conflicts.of(others, question).stream(),
                proposal.holdbacks().stream().flatMap(one -> broken(others, one, buyer)))
            .toList();
    return new Outcome(
        parts,
        against.stream().filter(one -> !isHold(one.claim())).toList(),
        against.stream().filter(one -> isHold(one.claim())).toList(),
        Largest.of(proposal.extent(), parts));
  }

  /// What others have or hold already of what is to be held back.
  private static Stream<Against> broken(Book others, Extent heldBack, Buyer buyer) {
    return Stream.concat(
            others.licenses().stream().filter(claim -> !buyer.isHolderOf(claim)),
            others.holds().stream())
        .flatMap(claim ->
            claim.most().intersect(heldBack).stream()
                .map(both -> new Against(claim, Reason.HOLDBACK, claim.isKnown(), both)));
  }

  /// What could still be sold of the title after all of these sales to somebody.
  public static List<Extent> left(
      Book book, List<Proposal> sold, Buyer buyer, boolean exclusively) {
    List<Extent> free =
        Availability.of(without(buyer, book), Question.of(Extent.ALL, exclusively, true)).stream()
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

  /// The book as it is for a buyer.
  private static Book to(Buyer buyer, Book book) {
    Book others = without(buyer, book);
    return new Book(
        others.acquired(),
        others.licenses(),
        others.holdbacks().stream().filter(claim -> !buyer.isHolderOf(claim)).toList(),
        others.holds().stream().filter(claim -> !buyer.isHolderOf(claim)).toList());
  }

  /// The book as if the license that would be replaced had never been.
  private static Book without(Buyer buyer, Book book) {
    return new Book(
        book.acquired(),
        book.licenses().stream().filter(claim -> !buyer.replaces(claim)).toList(),
        book.holdbacks().stream().filter(claim -> !buyer.replaces(claim)).toList(),
        book.holds());
  }

  private static boolean isHold(Claim claim) {
    return claim.holder() instanceof Claim.Hold;
  }
}
