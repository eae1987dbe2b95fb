package io.dealstream.announcement.http;

import static io.dealstream.announcement.domain.spokesperson.SpokespersonDecider.SPOKESPERSON_RETIRED;

import io.dealstream.announcement.domain.spokesperson.Profile;
import io.dealstream.announcement.domain.spokesperson.Spokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.Rejection;
import io.dealstream.servicekit.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Introduces spokespersons in quotes.
@ApplicationScoped
class Speakers {
  private final CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons;

  Speakers(CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons) {
    this.spokespersons = spokespersons;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when nobody is registered with this
  ///   id, or the person is retired
  Profile profile(UUID id) {
    return switch (spokespersons.load(id).state()) {
      case Spokesperson.Unknown() ->
          throw Problems.unknown("SPOKESPERSON_UNKNOWN", "spokespersonId", Set.of(id));
      case Spokesperson.Registered(Profile profile) -> profile;
      case Spokesperson.Retired retired ->
          throw Problems.refused(
              new Rejection(
                  SPOKESPERSON_RETIRED,
                  "the spokesperson is retired",
                  Map.of("spokespersonId", id.toString())));
    };
  }
}
