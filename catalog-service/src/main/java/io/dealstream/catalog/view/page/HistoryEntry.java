package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.AwardCorrected;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardWithdrawn;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.catalog.view.page.TitlePage.AudienceResultPart;
import io.dealstream.catalog.view.page.TitlePage.AwardPart;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a title: what, when, who, why. Of facts, award, audience result and
/// what was withdrawn one is there, depending on the event.
@Schema(name = "TitleHistoryEntry", description = "What happened, when, by whom and why")
public record HistoryEntry(
    @Schema(examples = "1") int version,
    @Schema(examples = "12") long position,
    @Schema(examples = "TitleRegistered") String event,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant at,
    @Schema(examples = "cem.catalog") String actor,
    @Schema(examples = "New in the catalog") @Nullable String reason,
    @Schema(examples = "01970000-0000-7000-8000-000000000008") String correlationId,
    @Nullable FactsPart facts,
    @Nullable AwardPart award,
    @Nullable AudienceResultPart audienceResult,
    @Schema(
            examples = "01970000-0000-7000-8000-000000000005",
            description = "Id of the award or audience result that was taken back")
        @Nullable UUID withdrawnId) {

  static HistoryEntry of(Happened<TitleEvent> happened) {
    return switch (happened.event()) {
      case TitleRegistered(var facts) -> entry(happened, FactsPart.of(facts), null, null, null);
      case TitleRevised(var facts) -> entry(happened, FactsPart.of(facts), null, null, null);
      case AwardRecorded(var id, var award) -> award(happened, new KnownAward(id, award));
      case AwardCorrected(var id, var award) -> award(happened, new KnownAward(id, award));
      case AwardWithdrawn(var id) -> entry(happened, null, null, null, id);
      case AudienceResultRecorded(var id, var result) ->
          result(happened, new KnownResult(id, result));
      case AudienceResultCorrected(var id, var result) ->
          result(happened, new KnownResult(id, result));
      case AudienceResultWithdrawn(var id) -> entry(happened, null, null, null, id);
    };
  }

  private static HistoryEntry award(Happened<TitleEvent> happened, KnownAward award) {
    return entry(happened, null, TitlePages.part(award), null, null);
  }

  private static HistoryEntry result(Happened<TitleEvent> happened, KnownResult result) {
    return entry(happened, null, null, TitlePages.part(result), null);
  }

  private static HistoryEntry entry(
      Happened<TitleEvent> happened,
      @Nullable FactsPart facts,
      @Nullable AwardPart award,
      @Nullable AudienceResultPart result,
      @Nullable UUID withdrawnId) {
    var recorded = happened.recorded();
    return new HistoryEntry(
        recorded.version(),
        recorded.position(),
        happened.event().getClass().getSimpleName(),
        recorded.recordedAt(),
        recorded.metadata().actor(),
        recorded.metadata().reason(),
        recorded.metadata().correlationId(),
        facts,
        award,
        result,
        withdrawnId);
  }
}
