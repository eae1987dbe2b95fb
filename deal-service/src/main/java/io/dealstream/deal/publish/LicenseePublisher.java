package io.dealstream.deal.publish;

import io.dealstream.contracts.PublishedEvent;
import io.dealstream.deal.domain.licensee.LicenseeEvent;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRegistered;
import io.dealstream.deal.domain.licensee.LicenseeEvent.LicenseeRevised;
import io.dealstream.deal.domain.licensee.Profile;
import java.util.UUID;

/// What leaves when something happens to a licensee.
public final class LicenseePublisher {
  private LicenseePublisher() {}

  /// The published event.
  public static PublishedEvent publish(UUID licenseeId, LicenseeEvent event) {
    return switch (event) {
      case LicenseeRegistered(Profile profile) ->
          new io.dealstream.contracts.LicenseeEvent.LicenseeRegistered(
              licenseeId, published(profile));
      case LicenseeRevised(Profile profile) ->
          new io.dealstream.contracts.LicenseeEvent.LicenseeRevised(licenseeId, published(profile));
    };
  }

  private static io.dealstream.contracts.LicenseeEvent.Profile published(Profile profile) {
    return new io.dealstream.contracts.LicenseeEvent.Profile(
        profile.name(),
        profile.country(),
        profile.channels(),
        profile.parentGroup(),
        profile.nameable());
  }
}
