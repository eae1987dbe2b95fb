package io.dealstream.announcement.domain.spokesperson;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.spokesperson.Spokesperson.Registered;
import io.dealstream.announcement.domain.spokesperson.Spokesperson.Retired;
import io.dealstream.announcement.domain.spokesperson.Spokesperson.Unknown;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RegisterSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.RetireSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand.ReviseSpokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRegistered;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRetired;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent.SpokespersonRevised;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.EventTypes;

/// A spokesperson is registered, revised as often as needed, and retired for good.
public final class SpokespersonDecider
    implements Decider<SpokespersonCommand, Spokesperson, SpokespersonEvent> {
  /// Names the streams of spokespersons in the log.
  public static final String STREAM = "spokesperson";

  /// The names under which the log keeps the events.
  public static final EventTypes<SpokespersonEvent> TYPES =
      EventTypes.of(SpokespersonEvent.class)
          .add("spokesperson.spokesperson-registered.v1", SpokespersonRegistered.class)
          .add("spokesperson.spokesperson-revised.v1", SpokespersonRevised.class)
          .add("spokesperson.spokesperson-retired.v1", SpokespersonRetired.class)
          .build();

  /// Refusal: the person speaks no longer.
  public static final String SPOKESPERSON_RETIRED = "SPOKESPERSON_RETIRED";

  @Override
  public Spokesperson initial() {
    return new Unknown();
  }

  @Override
  public Decision<SpokespersonEvent> decide(Spokesperson state, SpokespersonCommand command) {
    return switch (state) {
      case Unknown() ->
          command instanceof RegisterSpokesperson(Profile profile)
              ? accept(new SpokespersonRegistered(profile))
              : reject("SPOKESPERSON_UNKNOWN", "the spokesperson is not registered");
      case Registered(Profile present) -> whenRegistered(present, command);
      case Retired(Profile last) ->
          command instanceof RetireSpokesperson
              ? alreadySo()
              : reject(SPOKESPERSON_RETIRED, "the spokesperson is retired");
    };
  }

  private static Decision<SpokespersonEvent> whenRegistered(
      Profile present, SpokespersonCommand command) {
    return switch (command) {
      case RegisterSpokesperson again ->
          reject("SPOKESPERSON_REGISTERED", "the spokesperson is registered already");
      case ReviseSpokesperson(Profile profile) ->
          profile.equals(present) ? alreadySo() : accept(new SpokespersonRevised(profile));
      case RetireSpokesperson() -> accept(new SpokespersonRetired());
    };
  }

  @Override
  public Spokesperson evolve(Spokesperson state, SpokespersonEvent event) {
    return switch (event) {
      case SpokespersonRegistered(Profile profile) -> new Registered(profile);
      case SpokespersonRevised(Profile profile) -> new Registered(profile);
      case SpokespersonRetired() -> new Retired(profile(state));
    };
  }

  private static Profile profile(Spokesperson state) {
    return switch (state) {
      case Registered(Profile profile) -> profile;
      case Retired(Profile profile) -> profile;
      case Unknown() -> throw new IllegalStateException("there is no spokesperson");
    };
  }
}
