package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.book.Match;
import io.dealstream.catalog.view.availability.book.Question;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which file is wanted, and how long what is in it must be available.
public record ExportForm(
    @QueryParam("format")
        @Parameter(
            description =
                "csv, xlsx, ema-movies or ema-tv; without it, csv. It alone decides which file"
                    + " comes, whatever `Accept` prefers",
            example = "xlsx")
        @Nullable String format,
    @QueryParam("minimumDays")
        @DefaultValue("1")
        @Min(1)
        @Max(400_000)
        @Parameter(description = "So many days without a break must be available", example = "365")
        int minimumDays) {

  ExportFormat chosen() {
    return ExportFormat.named(format);
  }

  /// The same question with this many days.
  Question question(Question of) {
    return new Question(of.extent(), of.exclusive(), minimumDays, Match.OVERLAPS, of.holds());
  }
}
