package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Match;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.region.Areas;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody wants to know of some titles.
@Schema(name = "AvailabilitySearch", description = "Titles, and the rights in each that are wanted")
record SearchRequest(
    @NotNull
        @Size(min = 1, max = 50)
        @Schema(examples = "[\"01970000-0000-7000-8000-000000000003\"]")
        List<@NotNull UUID> titleIds,
    @Valid @Nullable WantedRights rights,
    @Schema(examples = "true", description = "For one licensee alone; without it, not")
        @Nullable Boolean exclusive,
    @Min(1)
        @Max(400_000)
        @Schema(
            examples = "365",
            description = "So many days without a break must be available; without it, one")
        @Nullable Integer minimumDays,
    @Schema(
            examples = "COVERS_ALL",
            description = "How these days must lie to the window; without it, OVERLAPS")
        @Nullable Match match,
    @Schema(examples = "true", description = "Whether holds count as gone; without it, they do")
        @Nullable Boolean holds) {

  Question question(Areas areas) {
    WantedRights wanted = rights == null ? WantedRights.ALL : rights;
    return new Question(
        wanted.extent(areas, "rights."),
        Boolean.TRUE.equals(exclusive),
        minimumDays == null ? 1 : minimumDays,
        match == null ? Match.OVERLAPS : match,
        !Boolean.FALSE.equals(holds));
  }
}
