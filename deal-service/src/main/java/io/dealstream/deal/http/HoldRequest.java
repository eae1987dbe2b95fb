package io.dealstream.deal.http;

import io.dealstream.deal.domain.deal.RightsBlock;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which rights to keep for whom until when.
@Schema(
    name = "HoldRequest",
    description = "Which rights of one title to keep for whom; a package is held title by title")
record HoldRequest(
    @NotNull @Schema(examples = "01970000-0000-7000-8000-000000000002") UUID licenseeId,
    @NotNull @Valid BlockRequest block,
    @NotNull
        @Future
        @Schema(
            examples = "2027-03-01T12:00:00Z",
            description = "The moment at which it ends by itself, within two years")
        Instant until,
    @Schema(
            examples = "false",
            description = "That the licensor has not acquired all of these rights, when it is so")
        @Nullable Boolean acknowledgedGaps,
    @NotBlank @Size(max = 2000) @PlainText @Schema(examples = "They decide after the market")
        String reason) {

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not of one title
  RightsBlock rights(Areas areas) {
    RightsBlock rights = block.block("block", areas);
    if (rights.titleIds().size() != 1) {
      throw Problems.malformed("block.titleIds", "must name one title");
    }
    if (!rights.holdbacks().isEmpty()) {
      throw Problems.malformed("block.holdbacks", "are promised with a license, not with a hold");
    }
    return rights;
  }

  List<UUID> titleIds() {
    return block.titleIds();
  }
}
