package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.deal.Deal;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.deal.view.title.TitleDirectory;
import io.dealstream.eventkit.CommandHandler;
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
    if (profile(licenseeId).isEmpty()) {
      throw Problems.unknown("LICENSEE_UNKNOWN", "licenseeId", Set.of(licenseeId));
    }
    Set<UUID> unknown = titles.unknown(titleIds);
    if (!unknown.isEmpty()) {
      throw Problems.unknown("TITLE_UNKNOWN", "titleIds", unknown);
    }
  }

  /// The buyer of a deal, which is there, as it is registered now.
  Buyer buyerOf(Deal deal) {
    return buyer(Deal.subjectOf(deal).orElseThrow().licenseeId());
  }

  /// A licensee as it is registered now; one that is known to be.
  Buyer buyer(UUID licenseeId) {
    Profile profile =
        profile(licenseeId)
            .orElseThrow(() -> new IllegalStateException("licensee without a stream"));
    return new Buyer(licenseeId, profile.name(), profile.country(), profile.nameable());
  }

  private Optional<Profile> profile(UUID licenseeId) {
    return switch (licensees.load(licenseeId).state()) {
      case Licensee.Unknown() -> Optional.empty();
      case Licensee.Registered(Profile profile) -> Optional.of(profile);
    };
  }
}
