package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.imports.Verdict.Result;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far an import is. While it is checked, the counts say what would become of its rows.
///
/// @param done rows that have their report
@Schema(
    name = "Import",
    description = "How far an import is; until it is committed, what would become of its rows")
public record ImportStatus(
    @Schema(examples = "01970000-0000-7000-8000-000000000009") UUID id,
    @Schema(examples = "CHECKED") String state,
    @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    @Schema(examples = "cora.catalog") String sentBy,
    @Schema(examples = "2026-03-01T12:00:00Z") Instant sentAt,
    @Schema(examples = "cora.catalog") @Nullable String committedBy,
    @Schema(examples = "10000") int total,
    @Schema(examples = "9000") int done,
    @Schema(examples = "8990") int taken,
    @Schema(examples = "5") int takenWithFlag,
    @Schema(examples = "3") int refused,
    @Schema(examples = "2") int unchanged,
    @Schema(
            examples = "[\"licenses\"]",
            description = "Sheets of the workbook that this service does not read")
        List<String> otherSheets,
    @Schema(examples = "something broke on our side; it is logged") @Nullable String failure) {
  public ImportStatus {
    otherSheets = List.copyOf(otherSheets);
  }

  static ImportStatus of(Import file, Map<Result, Integer> counts) {
    Map<Result, Integer> all = new EnumMap<>(Result.class);
    for (Result result : Result.values()) {
      all.put(result, counts.getOrDefault(result, 0));
    }
    return new ImportStatus(
        file.id(),
        file.state().name(),
        file.hash(),
        file.sentBy(),
        file.sentAt(),
        file.committedBy(),
        file.total(),
        all.values().stream().mapToInt(Integer::intValue).sum(),
        all.getOrDefault(Result.TAKEN, 0),
        all.getOrDefault(Result.TAKEN_WITH_FLAG, 0),
        all.getOrDefault(Result.REFUSED, 0),
        all.getOrDefault(Result.UNCHANGED, 0),
        file.otherSheets(),
        file.failure());
  }
}
