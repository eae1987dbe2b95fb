package io.dealstream.catalog.view.availability.book;

import io.dealstream.catalog.view.availability.book.Claim.Hold;
import io.dealstream.catalog.view.availability.book.Claim.Holdback;
import io.dealstream.catalog.view.availability.book.Claim.License;
import io.dealstream.catalog.view.availability.book.Part.Against;
import io.dealstream.vocabulary.Extent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which claims stand against a sale. Two claims to the same rights clash when one of them is
/// exclusive, and what is held back for one licensee is in the way of all sales to others. Whether
/// a claim with unknown exclusivity is in the way of a sale that is not exclusive is unknown; it
/// certainly is in the way of one that is.
public final class Conflicts {
  private Conflicts() {}

  /// All claims against it that reach into its extent: licenses first, then holdbacks.
  public static List<Against> of(Book book, Question question) {
    Stream<Claim> holds = question.holds() ? book.holds().stream() : Stream.empty();
    return Stream.of(book.licenses().stream(), book.holdbacks().stream(), holds)
        .flatMap(claims -> claims)
        .flatMap(claim -> against(claim, question.extent(), question.exclusive()).stream())
        .toList();
  }

  private static Optional<Against> against(Claim claim, Extent wanted, boolean exclusively) {
    if (!exclusively && Boolean.FALSE.equals(claim.exclusive())) {
      return Optional.empty();
    }
    boolean certain = claim.isKnown() && (exclusively || claim.exclusive() != null);
    Reason reason = reason(claim, exclusively);
    return claim.most().intersect(wanted).map(both -> new Against(claim, reason, certain, both));
  }

  private static Reason reason(Claim claim, boolean exclusively) {
    return switch (claim.holder()) {
      case Hold hold -> Reason.HELD;
      case Holdback holdback -> Reason.HOLDBACK;
      case License license ->
          exclusively && !Boolean.TRUE.equals(claim.exclusive())
              ? Reason.LICENSED
              : Reason.LICENSED_EXCLUSIVELY;
    };
  }
}
