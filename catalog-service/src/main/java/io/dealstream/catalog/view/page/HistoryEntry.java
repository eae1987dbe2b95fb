package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.Title.KnownAward;
import io.dealstream.catalog.domain.title.Title.KnownResult;
import io.dealstream.catalog.domain.title.TitleEvent;
import io.dealstream.catalog.domain.title.TitleEvent.AudienceResultRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.AwardRecorded;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRegistered;
import io.dealstream.catalog.domain.title.TitleEvent.TitleRevised;
import io.dealstream.catalog.view.page.TitlePage.AudienceResultPart;
import io.dealstream.catalog.view.page.TitlePage.AwardPart;
import io.dealstream.eventkit.CommandHandler.Happened;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a title: what, when, who, why. Of facts, award and audience result
/// one is there, depending on the event.
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
    @Nullable AudienceResultPart audienceResult) {

  static HistoryEntry of(Happened<TitleEvent> happened) {
    return switch (happened.event()) {
      case TitleRegistered(var facts) -> entry(happened, FactsPart.of(facts), null, null);
      case TitleRevised(var facts) -> entry(happened, FactsPart.of(facts), null, null);
      case AwardRecorded(var id, var award) ->
          entry(happened, null, TitlePages.part(new KnownAward(id, award)), null);
      case AudienceResultRecorded(var id, var result) ->
          entry(happened, null, null, TitlePages.part(new KnownResult(id, result)));
    };
  }

  private static HistoryEntry entry(
      Happened<TitleEvent> happened,
      @Nullable FactsPart facts,
      @Nullable AwardPart award,
      @Nullable AudienceResultPart result) {
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
        result);
  }
}
