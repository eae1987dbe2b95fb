package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.Buyer;
import io.dealstream.deal.domain.licensee.Licensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand;
import io.dealstream.deal.domain.licensee.LicenseeCommand.RegisterLicensee;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.Profile;
import io.dealstream.deal.view.licensee.LicenseeDirectory;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.servicekit.http.Answers;
import io.dealstream.servicekit.http.Bodies;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.imports.Pass;
import io.dealstream.sheets.References;
import io.dealstream.sheets.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the licensees that rows name: by id, by an earlier row with the same name, or by the name
/// under which exactly one is registered. Others are registered with their license.
@ApplicationScoped
class ImportedLicensees {
  private static final String LICENSEE = "licensee";

  private final CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees;
  private final LicenseeDirectory directory;
  private final Bodies bodies;

  ImportedLicensees(
      CommandHandler<LicenseeCommand, Licensee, LicenseeEvent> licensees,
      LicenseeDirectory directory,
      Bodies bodies) {
    this.licensees = licensees;
    this.directory = directory;
    this.bodies = bodies;
  }

  /// @param anew what to register it with; null when it is registered already
  record Found(Buyer buyer, @Nullable Profile anew) {}

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the row names none
  Found find(Row row) {
    String name = row.text(LicenseColumns.LICENSEE);
    if (name == null) {
      throw Problems.malformed(LicenseColumns.LICENSEE, "must not be blank");
    }
    UUID id = References.id(LICENSEE, name);
    Optional<Found> known =
        registered(id).or(() -> directory.named(name).flatMap(this::registered));
    if (known.isEmpty() && References.given(name).isPresent()) {
      throw Problems.malformed(LicenseColumns.LICENSEE, "is an id, but of no licensee");
    }
    return known.orElseGet(() -> unregistered(id, name, row.text("licenseeCountry")));
  }

  void register(Pass pass, Row row, Found found) {
    if (found.anew() != null) {
      Answers.done(
          LICENSEE,
          licensees.begin(
              found.buyer().licenseeId(),
              new RegisterLicensee(Objects.requireNonNull(found.anew())),
              pass.context(row, LICENSEE)));
    }
  }

  private Optional<Found> registered(UUID id) {
    return switch (licensees.load(id).state()) {
      case Licensee.Unknown() -> Optional.empty();
      case Licensee.Registered(Profile profile) -> Optional.of(new Found(buyer(id, profile), null));
    };
  }

  private Found unregistered(UUID id, String name, @Nullable String country) {
    LicenseeRequest request = new LicenseeRequest(name, country, null, null, null, null);
    Profile profile = bodies.checked(request).profile();
    return new Found(buyer(id, profile), profile);
  }

  private static Buyer buyer(UUID id, Profile profile) {
    return new Buyer(id, profile.name(), profile.country(), profile.nameable());
  }
}
