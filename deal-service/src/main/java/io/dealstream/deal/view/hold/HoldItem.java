package io.dealstream.deal.view.hold;

import io.dealstream.deal.view.pipeline.Pipeline.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A hold as the list shows it. What is null was not stated, or is not for the caller.
///
/// @param rank 1 is the first; null when it has ended
/// @param from first day of the license period that is wanted; to: its last day
/// @param dealId with which it was exercised, or which displaced it
@Schema(name = "HoldItem", description = "A hold; its license period only for who may see it")
public record HoldItem(
    UUID id,
    Named title,
    Named licensee,
    HoldStatus status,
    @Schema(examples = "1") @Nullable Integer rank,
    @Schema(examples = "[\"S1\"]") @Nullable List<String> episodes,
    @Schema(examples = "[\"FREE_TV\"]") @Nullable List<String> media,
    @Schema(examples = "[\"MX\"]") @Nullable List<String> territories,
    @Schema(examples = "[\"es\"]") @Nullable List<String> languages,
    @Nullable Boolean exclusive,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Instant until,
    @Nullable UUID dealId,
    Instant placedAt,
    Instant changedAt,
    int version) {

  static HoldItem of(
      HoldEntry row, Map<UUID, String> titles, Map<UUID, String> licensees, boolean confidential) {
    return new HoldItem(
        row.holdId,
        new Named(row.titleId, titles.get(row.titleId)),
        new Named(row.licenseeId, licensees.get(row.licenseeId)),
        row.status,
        row.status == HoldStatus.ACTIVE ? row.rank : null,
        list(row.episodes),
        list(row.media),
        list(row.territories),
        list(row.languages),
        row.exclusive,
        confidential ? row.firstDay : null,
        confidential ? row.lastDay : null,
        row.until,
        row.dealId,
        row.placedAt,
        row.changedAt,
        row.version);
  }

  private static @Nullable List<String> list(String @Nullable [] values) {
    return values == null ? null : List.of(values);
  }
}
