package io.dealstream.announcement;

import io.dealstream.announcement.calendar.Embargoes;
import io.dealstream.announcement.domain.coverage.CoverageCheck;
import io.dealstream.announcement.domain.coverage.CoverageCheckCommand;
import io.dealstream.announcement.domain.coverage.CoverageCheckDecider;
import io.dealstream.announcement.domain.coverage.CoverageCheckEvent;
import io.dealstream.announcement.domain.licensor.Licensor;
import io.dealstream.announcement.domain.licensor.LicensorCommand;
import io.dealstream.announcement.domain.licensor.LicensorDecider;
import io.dealstream.announcement.domain.licensor.LicensorEvent;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.ReleaseCommand;
import io.dealstream.announcement.domain.release.ReleaseDecider;
import io.dealstream.announcement.domain.release.ReleaseEvent;
import io.dealstream.announcement.domain.release.ReleaseEventTypes;
import io.dealstream.announcement.domain.spokesperson.Spokesperson;
import io.dealstream.announcement.domain.spokesperson.SpokespersonCommand;
import io.dealstream.announcement.domain.spokesperson.SpokespersonDecider;
import io.dealstream.announcement.domain.spokesperson.SpokespersonEvent;
import io.dealstream.eventkit.CommandHandler;
import io.dealstream.eventkit.EventStore;
import io.dealstream.eventkit.calendar.DeadlineRows;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// What handles the commands of the press office, one for each kind of stream.
final class CommandParts {
  @Produces
  @Singleton
  CommandHandler<ReleaseCommand, Release, ReleaseEvent> releases(EventStore store) {
    return new CommandHandler<>(
        store,
        ReleaseEventTypes.STREAM,
        new ReleaseDecider(),
        ReleaseEventTypes.TYPES,
        new DeadlineRows<>(new Embargoes()));
  }

  @Produces
  @Singleton
  CommandHandler<LicensorCommand, Licensor, LicensorEvent> licensors(EventStore store) {
    return new CommandHandler<>(
        store, LicensorDecider.STREAM, new LicensorDecider(), LicensorDecider.TYPES);
  }

  @Produces
  @Singleton
  CommandHandler<SpokespersonCommand, Spokesperson, SpokespersonEvent> spokespersons(
      EventStore store) {
    return new CommandHandler<>(
        store, SpokespersonDecider.STREAM, new SpokespersonDecider(), SpokespersonDecider.TYPES);
  }

  @Produces
  @Singleton
  CommandHandler<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> coverageChecks(
      EventStore store) {
    return new CommandHandler<>(
        store, CoverageCheckDecider.STREAM, new CoverageCheckDecider(), CoverageCheckDecider.TYPES);
  }
}
