package io.dealstream.announcement.domain.licensor;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;

import io.dealstream.announcement.domain.licensor.Licensor.Described;
import io.dealstream.announcement.domain.licensor.Licensor.Unknown;
import io.dealstream.announcement.domain.licensor.LicensorCommand.DescribeLicensor;
import io.dealstream.announcement.domain.licensor.LicensorEvent.LicensorDescribed;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.EventTypes;
import java.util.UUID;

/// The licensor is described as often as needed. There is one, so its stream has a fixed id.
public final class LicensorDecider implements Decider<LicensorCommand, Licensor, LicensorEvent> {
  /// Names its stream in the log.
  public static final String STREAM = "licensor";

  public static final UUID ID = UUID.fromString("6c1c5a70-3f0e-5f3a-9d2b-1c9e6f0a7b11");

  /// The names under which the log keeps the events.
  public static final EventTypes<LicensorEvent> TYPES =
      OlderProfiles.readBy(EventTypes.of(LicensorEvent.class))
          .add("licensor.licensor-described.v2", LicensorDescribed.class)
          .build();

  @Override
  public Licensor initial() {
    return new Unknown();
  }

  @Override
  public Decision<LicensorEvent> decide(Licensor state, LicensorCommand command) {
    return switch (command) {
      case DescribeLicensor(Profile profile) ->
          state.equals(new Described(profile))
              ? alreadySo()
              : accept(new LicensorDescribed(profile));
    };
  }

  @Override
  public Licensor evolve(Licensor state, LicensorEvent event) {
    return switch (event) {
      case LicensorDescribed(Profile profile) -> new Described(profile);
    };
  }
}
