package io.dealstream.deal.domain.deal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A deal in its stages. A field exists only in the stages where it makes sense.
public sealed interface Deal {
  record NotOpened() implements Deal {}

  /// @param offers of both sides, in order
  record Negotiating(Subject subject, List<Offer> offers) implements Deal {
    public Negotiating {
      offers = List.copyOf(offers);
    }

    Optional<Offer> lastOffer() {
      return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }
  }

  record Agreed(Subject subject, List<Offer> offers, Offer agreed) implements Deal {
    public Agreed {
      offers = List.copyOf(offers);
    }
  }

  /// @param offers none when the license was recorded without having been negotiated here
  record Signed(Subject subject, List<Offer> offers, License license) implements Deal {
    public Signed {
      offers = List.copyOf(offers);
    }
  }

  record Lost(Subject subject, List<Offer> offers) implements Deal {
    public Lost {
      offers = List.copyOf(offers);
    }
  }

  record Withdrawn(Subject subject, List<Offer> offers) implements Deal {
    public Withdrawn {
      offers = List.copyOf(offers);
    }
  }

  /// With whom and about what it is; nothing before it is opened.
  static Optional<Subject> subjectOf(Deal deal) {
    return deal instanceof NotOpened ? Optional.empty() : Optional.of(Past.subject(deal));
  }

  /// The offers of both sides so far, in order.
  static List<Offer> offersOf(Deal deal) {
    return Past.offers(deal);
  }

  /// With whom, about what.
  record Subject(UUID licenseeId, List<UUID> titleIds) {
    public Subject {
      titleIds = List.copyOf(titleIds);
    }
  }

  /// @param number counts both sides' offers from 1
  record Offer(int number, Side from, Terms terms) {}

  /// Whose offer it is.
  enum Side {
    LICENSOR,
    LICENSEE
  }
}
