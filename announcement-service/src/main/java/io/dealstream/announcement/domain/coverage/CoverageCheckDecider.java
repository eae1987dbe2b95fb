package io.dealstream.announcement.domain.coverage;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.announcement.domain.coverage.CoverageCheck.Made;
import io.dealstream.announcement.domain.coverage.CoverageCheck.NotMade;
import io.dealstream.announcement.domain.coverage.CoverageCheckCommand.RecordCoverageCheck;
import io.dealstream.announcement.domain.coverage.CoverageCheckEvent.CoverageChecked;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import io.dealstream.eventkit.EventTypes;

/// A check is recorded as it came out; a later one of the same article is another check.
public final class CoverageCheckDecider
    implements Decider<CoverageCheckCommand, CoverageCheck, CoverageCheckEvent> {
  /// Names the streams of checks in the log.
  public static final String STREAM = "coverage-check";

  /// The names under which the log keeps the events.
  public static final EventTypes<CoverageCheckEvent> TYPES =
      EventTypes.of(CoverageCheckEvent.class)
          .add("coverage-check.coverage-checked.v1", CoverageChecked.class)
          .build();

  @Override
  public CoverageCheck initial() {
    return new NotMade();
  }

  @Override
  public Decision<CoverageCheckEvent> decide(CoverageCheck state, CoverageCheckCommand command) {
    return switch (state) {
      case NotMade() -> made(command);
      case Made made -> reject("COVERAGE_CHECK_MADE", "a check is made once");
    };
  }

  private static Decision<CoverageCheckEvent> made(CoverageCheckCommand command) {
    return switch (command) {
      case RecordCoverageCheck(Report report) ->
          accept(new CoverageChecked(report.titleIds(), report));
    };
  }

  @Override
  public CoverageCheck evolve(CoverageCheck state, CoverageCheckEvent event) {
    return switch (event) {
      case CoverageChecked(var titleIds, Report report) -> new Made(report);
    };
  }
}
