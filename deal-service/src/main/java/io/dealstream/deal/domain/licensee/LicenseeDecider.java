package io.dealstream.deal.domain.licensee;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.deal.domain.licensee.Licensee.Registered;
import io.dealstream.deal.domain.licensee.Licensee.Unknown;
import io.dealstream.deal.domain.licensee.LicenseeCommand.RegisterLicensee;
import io.dealstream.deal.domain.licensee.LicenseeCommand.ReviseLicensee;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRegistered;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRevised;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.EventTypes;

/// A licensee is registered once and revised as often as needed.
public final class LicenseeDecider implements Decider<LicenseeCommand, Licensee, LicenseeEvent> {
  /// The names under which the log keeps the events.
  public static final EventTypes<LicenseeEvent> TYPES =
      EventTypes.of(LicenseeEvent.class)
          .add("licensee.licensee-registered.v1", LicenseeRegistered.class)
          .add("licensee.licensee-revised.v1", LicenseeRevised.class)
          .build();

  @Override
  public Licensee initial() {
    return new Unknown();
  }

  @Override
  public Decision<LicenseeEvent> decide(Licensee state, LicenseeCommand command) {
    return switch (command) {
      case RegisterLicensee(Profile profile) ->
          switch (state) {
            case Unknown() -> accept(new LicenseeRegistered(profile));
            case Registered registered ->
                reject("LICENSEE_REGISTERED", "the licensee is registered already");
          };
      case ReviseLicensee(Profile profile) ->
          switch (state) {
            case Unknown() -> reject("LICENSEE_UNKNOWN", "the licensee is not registered");
            case Registered(Profile present) ->
                present.equals(profile) ? alreadySo() : accept(new LicenseeRevised(profile));
          };
    };
  }

  @Override
  public Licensee evolve(Licensee state, LicenseeEvent event) {
    return switch (event) {
      case LicenseeRegistered(Profile profile) -> new Registered(profile);
      case LicenseeRevised(Profile profile) -> new Registered(profile);
    };
  }
}
