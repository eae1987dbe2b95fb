package io.dealstream.catalog.view.acquisition;

import io.dealstream.catalog.domain.acquisition.AcquisitionEvent;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsEnded;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.AcquiredRightsRevised;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.MandateEndApproached;
import io.dealstream.catalog.domain.acquisition.AcquisitionEvent.RightsAcquired;
import io.dealstream.catalog.view.acquisition.AcquisitionPage.RightsPart;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to acquired rights: what, when, who, why.
///
/// @param day first day without the rights, or the last day that comes near
@Schema(name = "AcquisitionHistoryEntry", description = "What happened, when, by whom and why")
public record AcquisitionHistoryEntry(
    @Schema(examples = "1") int version,
    @Schema(examples = "12") long position,
    @Schema(examples = "RightsAcquired") String event,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant at,
    @Schema(examples = "cem.catalog") String actor,
    @Schema(examples = "Contract of March 3") @Nullable String reason,
    @Schema(examples = "01970000-0000-7000-8000-000000000008") String correlationId,
    @Nullable RightsPart rights,
    @Schema(examples = "2027-01-01") @Nullable LocalDate day) {

  static AcquisitionHistoryEntry of(Happened<AcquisitionEvent> happened) {
    return switch (happened.event()) {
      case RightsAcquired(var title, var rights) ->
          entry(happened, AcquisitionPages.part(rights), null);
      case AcquiredRightsRevised(var title, var rights) ->
          entry(happened, AcquisitionPages.part(rights), null);
      case AcquiredRightsEnded(var title, LocalDate day) -> entry(happened, null, day);
      case MandateEndApproached(var title, LocalDate day, int days) -> entry(happened, null, day);
    };
  }

  private static AcquisitionHistoryEntry entry(
      Happened<AcquisitionEvent> happened, @Nullable RightsPart rights, @Nullable LocalDate day) {
    var recorded = happened.recorded();
    return new AcquisitionHistoryEntry(
        recorded.version(),
        recorded.position(),
        happened.event().getClass().getSimpleName(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason(),
        recorded.metadata().correlationId(),
        rights,
        day);
  }
}
