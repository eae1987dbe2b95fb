package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.WhatIf.Buyer;
import io.dealstream.catalog.view.availability.book.WhatIf.Proposal;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.vocabulary.Extent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Blocks that somebody thinks of selling.
@Schema(name = "WhatIfRequest", description = "Blocks that might be sold, and to whom")
record WhatIfRequest(
    @Schema(
            examples = "01970000-0000-7000-8000-000000000004",
            description = "Holds and holdbacks of its own are no hindrance")
        @Nullable UUID licenseeId,
    @Schema(
            examples = "01970000-0000-7000-8000-000000000005",
            description = "Its license would be replaced by the blocks, and is no hindrance")
        @Nullable UUID dealId,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid BlockRequest> blocks) {

  /// The same rights in some titles.
  @Schema(name = "WhatIfBlock", description = "The same rights in some titles")
  record BlockRequest(
      @NotNull
          @Size(min = 1, max = 10)
          @Schema(examples = "[\"01970000-0000-7000-8000-000000000003\"]")
          List<@NotNull UUID> titleIds,
      @Valid @Nullable WantedRights rights,
      @Schema(examples = "true", description = "For one licensee alone; without it, not")
          @Nullable Boolean exclusive,
      @Size(max = 20) @Schema(description = "What nobody else would get meanwhile")
          @Nullable List<@NotNull @Valid WantedHoldback> holdbacks) {

    private Proposal proposal(Areas areas, String field) {
      WantedRights wanted = rights == null ? WantedRights.ALL : rights;
      Extent extent = wanted.extent(areas, field + ".rights.");
      List<WantedHoldback> promised = Objects.requireNonNullElse(holdbacks, List.of());
      return new Proposal(
          extent,
          Boolean.TRUE.equals(exclusive),
          IntStream.range(0, promised.size())
              .mapToObj(i ->
                  promised
                      .get(i)
                      .extent(extent, wanted.from(), areas, field + ".holdbacks[" + i + "]"))
              .toList());
    }
  }

  Buyer buyer() {
    return new Buyer(licenseeId, dealId);
  }

  /// One for each block.
  List<Proposal> proposals(Areas areas) {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> blocks.get(i).proposal(areas, "blocks[" + i + "]"))
        .toList();
  }

  /// Each once.
  List<UUID> titleIds() {
    return blocks.stream().flatMap(block -> block.titleIds().stream()).distinct().toList();
  }
}
