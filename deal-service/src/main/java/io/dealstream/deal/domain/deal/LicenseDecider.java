package io.dealstream.deal.domain.deal;

import static io.dealstream.eventkit.Decision.accept;
import static io.dealstream.eventkit.Decision.alreadySo;
import static io.dealstream.eventkit.Decision.reject;

import io.dealstream.deal.domain.cover.CoverCheck;
import io.dealstream.deal.domain.deal.Deal.Signed;
import io.dealstream.deal.domain.deal.DealEvent.LicenseAmended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflictCleared;
import io.dealstream.deal.domain.deal.DealEvent.LicenseConflicted;
import io.dealstream.deal.domain.deal.DealEvent.LicenseEndApproached;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExpired;
import io.dealstream.deal.domain.deal.DealEvent.LicenseExtended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseResumed;
import io.dealstream.deal.domain.deal.DealEvent.LicenseSuspended;
import io.dealstream.deal.domain.deal.DealEvent.LicenseTerminated;
import io.dealstream.deal.domain.deal.DealEvent.LicenseUncovered;
import io.dealstream.deal.domain.deal.DealEvent.LicenseeRestated;
import io.dealstream.deal.domain.deal.License.Life;
import io.dealstream.deal.domain.deal.LicenseCommand.AmendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ClearConflict;
import io.dealstream.deal.domain.deal.LicenseCommand.ExpireLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.ExtendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.RemindOfEnd;
import io.dealstream.deal.domain.deal.LicenseCommand.RestateLicensee;
import io.dealstream.deal.domain.deal.LicenseCommand.ResumeLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.SuspendLicense;
import io.dealstream.deal.domain.deal.LicenseCommand.TerminateLicense;
import io.dealstream.eventkit.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rules of a license after its signature.
final class LicenseDecider {
  private LicenseDecider() {}

  static Decision<DealEvent> decide(Signed state, LicenseCommand command) {
    License license = state.license();
    return switch (command) {
      case AmendLicense amend -> ended(license).orElseGet(() -> amend(state, amend));
      case ExtendLicense extend -> ended(license).orElseGet(() -> extend(license, extend));
      case SuspendLicense(LocalDate from) -> ended(license).orElseGet(() -> suspend(license, from));
      case ResumeLicense(LocalDate on) -> ended(license).orElseGet(() -> resume(license, on));
      case TerminateLicense(LocalDate from) ->
          license.life().equals(new Life.Terminated(from))
              ? alreadySo()
              : ended(license).orElseGet(() -> accept(new LicenseTerminated(from)));
      case ExpireLicense(LocalDate today) -> expire(license, today);
      case RemindOfEnd(int days) -> remind(license, days);
      case RestateLicensee(Buyer buyer) ->
          license.buyer().equals(buyer) ? alreadySo() : accept(new LicenseeRestated(buyer));
      case ClearConflict() ->
          license.conflicts().isEmpty() ? alreadySo() : accept(new LicenseConflictCleared());
    };
  }

  private static Optional<Decision<DealEvent>> ended(License license) {
    return switch (license.life()) {
      case Life.Active active -> Optional.empty();
      case Life.Suspended suspended -> Optional.empty();
      case Life.Terminated(var from) ->
          Optional.of(reject("LICENSE_TERMINATED", "the license is terminated from " + from));
      case Life.Expired(var lastDay) ->
          Optional.of(reject("LICENSE_EXPIRED", "the license expired after " + lastDay));
    };
  }

  private static Decision<DealEvent> amend(Signed state, AmendLicense command) {
    License license = state.license();
    Terms terms = license.terms().with(command.blocks());
    if (terms.equals(license.terms()) && license.conflicts().isEmpty()) {
      return alreadySo();
    }
    return TermsPolicy.check(state.subject(), terms)
        .orElseGet(() ->
            changed(
                license,
                new LicenseAmended(
                    command.effectiveOn(), command.blocks(), command.acknowledged().holdIds()),
                command.acknowledged().dealIds(),
                command.cover()));
  }

  private static Decision<DealEvent> extend(License license, ExtendLicense command) {
    List<RightsBlock> blocks = license.extendedTo(command.to());
    return blocks.equals(license.terms().blocks())
        ? reject("NO_EXTENSION", "no rights block ends before " + command.to())
        : changed(
            license,
            new LicenseExtended(
                command.effectiveOn(), command.to(), blocks, command.acknowledged().holdIds()),
            command.acknowledged().dealIds(),
            command.cover());
  }

  /// A change is made without a conflict, or with one that is acknowledged.
  private static Decision<DealEvent> changed(
      License license, DealEvent change, List<UUID> acknowledged, CoverCheck cover) {
    if (!acknowledged.isEmpty()) {
      return CoverPolicy.accept(cover, change, new LicenseConflicted(acknowledged));
    }
    return license.conflicts().isEmpty()
        ? CoverPolicy.accept(cover, change)
        : CoverPolicy.accept(cover, change, new LicenseConflictCleared());
  }

  private static Decision<DealEvent> suspend(License license, LocalDate from) {
    return license.life().equals(new Life.Suspended(from))
        ? alreadySo()
        : accept(new LicenseSuspended(from));
  }

  private static Decision<DealEvent> resume(License license, LocalDate on) {
    if (!(license.life() instanceof Life.Suspended(LocalDate from))) {
      return reject("LICENSE_NOT_SUSPENDED", "the license is not suspended");
    }
    return on.isBefore(from)
        ? reject("RESUMED_BEFORE_SUSPENDED", "the license is suspended from " + from + " only")
        : accept(new LicenseResumed(on));
  }

  private static Decision<DealEvent> expire(License license, LocalDate today) {
    Optional<LocalDate> lastDay = license.terms().lastDay().filter(today::isAfter);
    if (ended(license).isPresent()) {
      return alreadySo();
    }
    return lastDay
        .map(day -> accept((DealEvent) new LicenseExpired(day)))
        .orElseGet(() -> reject("LICENSE_RUNS", "the license has not come to its last day"));
  }

  private static Decision<DealEvent> remind(License license, int days) {
    Optional<LocalDate> lastDay = license.terms().lastDay();
    return ended(license).isPresent() || lastDay.isEmpty()
        ? alreadySo()
        : accept(new LicenseEndApproached(lastDay.get(), days));
  }

  static License evolve(License license, DealEvent.LicenseEvent event) {
    return switch (event) {
      case LicenseAmended(var on, var blocks, var holds) ->
          license.amended(on, blocks).overriding(holds);
      case LicenseExtended(var on, var to, var blocks, var holds) ->
          license.amended(on, blocks).overriding(holds);
      case LicenseSuspended(var from) -> license.with(new Life.Suspended(from));
      case LicenseResumed(var on) -> license.with(new Life.Active());
      case LicenseTerminated(var from) -> license.with(new Life.Terminated(from));
      case LicenseExpired(var lastDay) -> license.with(new Life.Expired(lastDay));
      case LicenseConflicted(var dealIds) -> license.withConflicts(dealIds);
      case LicenseConflictCleared() -> license.withConflicts(List.of());
      case LicenseeRestated(Buyer buyer) -> license.with(buyer);
      case LicenseUncovered(var gaps, var position) -> license;
      case LicenseEndApproached(var lastDay, int days) -> license;
    };
  }
}
