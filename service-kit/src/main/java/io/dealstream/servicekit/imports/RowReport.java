package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.servicekit.imports.Verdict.Result;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of a row of a file.
@Schema(name = "ImportRow", description = "What became of a row, or would in a dry run")
public record RowReport(
    @Schema(examples = "titles") String sheet,
    @Schema(examples = "2", description = "As a spreadsheet shows it") int row,
    @Schema(examples = "T-0007") @Nullable String reference,
    @Schema(examples = "TAKEN") Result result,
    @Schema(examples = "01970000-0000-7000-8000-000000000003") @Nullable UUID id,
    List<Remark> remarks) {
  public RowReport {
    remarks = List.copyOf(remarks);
  }
}
