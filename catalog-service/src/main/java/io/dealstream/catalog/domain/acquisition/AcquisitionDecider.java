package io.dealstream.catalog.domain.acquisition;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.catalog.domain.acquisition.Acquisition.Ended;
import io.dealstream.catalog.domain.acquisition.Acquisition.InForce;
import io.dealstream.catalog.domain.acquisition.Acquisition.NotRecorded;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.AcquireRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.EndAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.RemindOfMandateEnd;
import io.dealstream.catalog.domain.acquisition.AcquisitionCommand.ReviseAcquiredRights;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsEnded;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsRevised;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.RightsAcquired;
import io.dealstream.eventkit.Decider;
import io.dealstream.eventkit.Decision;
import java.time.LocalDate;
import java.util.UUID;

/// The rules of acquired rights: recorded once, revised as often as needed, and ended for good.
public final class AcquisitionDecider
    implements Decider<AcquisitionCommand, Acquisition, AcquisitionEvent> {
  @Override
  public Acquisition initial() {
    return new NotRecorded();
  }

  @Override
  public Decision<AcquisitionEvent> decide(Acquisition state, AcquisitionCommand command) {
    return switch (state) {
      case NotRecorded() ->
          command instanceof AcquireRights(UUID titleId, AcquiredRights rights)
              ? ifKept(rights, new RightsAcquired(titleId, rights))
              : reject("ACQUISITION_NOT_RECORDED", "no rights were acquired yet");
      case InForce inForce -> whenInForce(inForce, command);
      case Ended ended -> whenEnded(ended, command);
    };
  }

  private static Decision<AcquisitionEvent> whenInForce(InForce state, AcquisitionCommand command) {
    return switch (command) {
      case AcquireRights again ->
          reject("RIGHTS_ALREADY_ACQUIRED", "the acquisition is recorded already");
      case ReviseAcquiredRights(AcquiredRights rights) ->
          rights.equals(state.rights())
              ? alreadySo()
              : ifKept(rights, new AcquiredRightsRevised(state.titleId(), rights));
      case EndAcquiredRights(LocalDate effectiveOn) ->
          accept(new AcquiredRightsEnded(state.titleId(), effectiveOn));
      case RemindOfMandateEnd(int days, LocalDate today) ->
          state
              .rights()
              .lastDay()
              .filter(lastDay -> !today.isAfter(lastDay)) // nobody is reminded of what is over
              .map(lastDay -> accept(approached(state, lastDay, days)))
              .orElseGet(Decision::alreadySo);
    };
  }

  private static AcquisitionEvent approached(InForce state, LocalDate lastDay, int days) {
    return new MandateEndApproached(state.titleId(), lastDay, days);
  }

  private static Decision<AcquisitionEvent> whenEnded(Ended state, AcquisitionCommand command) {
    return switch (command) {
      case AcquireRights again -> ended(state);
      case ReviseAcquiredRights revise -> ended(state);
      case EndAcquiredRights(LocalDate effectiveOn) ->
          effectiveOn.equals(state.effectiveOn()) ? alreadySo() : ended(state);
      case RemindOfMandateEnd remind -> alreadySo();
    };
  }

  private static Decision<AcquisitionEvent> ended(Ended state) {
    return reject("ACQUISITION_ENDED", "the rights are gone from " + state.effectiveOn());
  }

  private static Decision<AcquisitionEvent> ifKept(AcquiredRights rights, AcquisitionEvent event) {
    return HoldbackPolicy.check(rights)
        .<Decision<AcquisitionEvent>>map(Decision.Rejected::new)
        .orElseGet(() -> accept(event));
  }

  @Override
  public Acquisition evolve(Acquisition state, AcquisitionEvent event) {
    return switch (event) {
      case RightsAcquired(UUID titleId, AcquiredRights rights) -> new InForce(titleId, rights);
      case AcquiredRightsRevised(UUID titleId, AcquiredRights rights) ->
          new InForce(titleId, rights);
      case AcquiredRightsEnded(UUID titleId, LocalDate effectiveOn) ->
          new Ended(titleId, rights(state), effectiveOn);
      case MandateEndApproached approached -> state;
    };
  }

  private static AcquiredRights rights(Acquisition state) {
    return switch (state) {
      case NotRecorded() ->
          throw new IllegalStateException("an acquisition begins with its recording");
      case InForce(var titleId, AcquiredRights rights) -> rights;
      case Ended(var titleId, AcquiredRights rights, var effectiveOn) -> rights;
    };
  }
}
