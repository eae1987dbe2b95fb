package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Premises;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks up whom and what a command names.
@ApplicationScoped
class Parties {
  private final CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees;
  private final TitleDirectory titles;

  Parties(
      CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees, TitleDirectory titles) {
    this.licensees = licensees;
    this.titles = titles;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the licensee or a title is
  ///   unknown
  void requireKnown(UUID licenseeId, List<UUID> titleIds) {
    if (profile(licensees.load(licenseeId).state()).isEmpty()) {
      throw Problems.unknown("LICENSEE_UNKNOWN", "licenseeId", Set.of(licenseeId));
    }
    Set<UUID> unknown = titles.unknown(titleIds);
    if (!unknown.isEmpty()) {
      throw Problems.unknown("TITLE_UNKNOWN", "titleIds", unknown);
    }
  }

  /// The buyer of a deal, which is there, as it is registered when the command takes effect.
  Buyer buyerOf(Deal deal, Premises others) {
    UUID licenseeId = Deal.subjectOf(deal).orElseThrow().licenseeId();
    return buyer(licenseeId, others.state(licensees, licenseeId));
  }

  /// A licensee as it is registered now; one that is known to be.
  Buyer buyer(UUID licenseeId) {
    return buyer(licenseeId, licensees.load(licenseeId).state());
  }

  private static Buyer buyer(UUID licenseeId, Licensee licensee) {
    Profile profile =
        profile(licensee).orElseThrow(() -> new IllegalStateException("licensee without a stream"));
    return new Buyer(licenseeId, profile.name(), profile.country(), profile.nameable());
  }

  private static Optional<Profile> profile(Licensee licensee) {
    return switch (licensee) {
      case Licensee.Unknown() -> Optional.empty();
      case Licensee.Registered(Profile profile) -> Optional.of(profile);
    };
  }
}
