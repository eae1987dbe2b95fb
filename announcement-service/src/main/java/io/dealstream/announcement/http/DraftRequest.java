package io.dealstream.announcement.http;

import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a release that is opened by hand tells of.
@Schema(
    name = "DraftRequest",
    description = "Titles to tell of, and deals whose licenses to announce; at least one of them")
record DraftRequest(
    @Size(max = 50) @Nullable List<@NotNull UUID> titleIds,
    @Size(max = 200) @Nullable List<@NotNull UUID> dealIds,
    @Size(max = 2000) @PlainText @Schema(examples = "Report on the market")
        @Nullable String reason) {
  List<UUID> titles() {
    return titleIds == null ? List.of() : titleIds;
  }

  List<UUID> deals() {
    return dealIds == null ? List.of() : dealIds;
  }
}
