package io.dealstream.announcement.http;

import io.dealstream.announcement.domain.coverage.Report.Source;
import io.dealstream.servicekit.http.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An article, and about what it is asked: a release, or all licenses of titles.
///
/// @param keepText whether the text is stored too; otherwise only its hash is
@Schema(name = "CoverageCheckRequest", description = "An article, and about what it is asked")
record CoverageCheckRequest(
    @Size(max = 50) @Nullable List<@NotNull UUID> titleIds,
    @Nullable UUID releaseId,
    @NotBlank @Size(max = 35) @PlainText @Schema(examples = "en") String language,
    @NotNull @Valid SourceRequest source,
    @NotBlank
        @Size(max = 100_000)
        @PlainText
        @Schema(examples = "The film, an Oscar nominee, goes to seven countries.")
        String text,
    @Schema(examples = "false") boolean keepText,
    @Size(max = 2000) @PlainText @Schema(examples = "Press review") @Nullable String reason) {
  @Schema(name = "CoverageSourceRequest", description = "Who published the article")
  record SourceRequest(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "TV News Daily") String name,
      @Size(max = 2000)
          @PlainText
          @Pattern(regexp = "https?://[^\\s\"<>]+", message = "must be an address of the web")
          @Schema(examples = "https://news.example/miracle")
          @Nullable String url,
      @Schema(examples = "2026-03-01") @Nullable LocalDate publishedOn) {
    Source source() {
      return new Source(name.strip(), url, publishedOn);
    }
  }
}
