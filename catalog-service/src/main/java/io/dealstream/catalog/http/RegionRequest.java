package io.dealstream.catalog.http;

import io.dealstream.servicekit.http.PlainText;
import io.dealstream.vocabulary.Name;
import io.dealstream.vocabulary.TradeRegion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a trade region is to stand for from now on.
@Schema(name = "RegionRequest", description = "The next version of a region, as a whole")
record RegionRequest(
    @NotNull @Valid NamesRequest names,
    @NotEmpty
        @Size(max = 500)
        @Schema(
            description = "Codes of territories and of other regions",
            examples = "[\"SCANDINAVIA\",\"FI\",\"IS\"]")
        List<@NotNull @RegionMember String> include,
    @Size(max = 500)
        @Schema(description = "What of these does not belong to it", examples = "[\"SJ\"]")
        @Nullable List<@NotNull @RegionMember String> exclude,
    @Size(max = 5000) @PlainText @Schema(examples = "Agreed with sales") @Nullable String reason) {

  /// The name in all languages.
  @Schema(name = "RegionNamesRequest", description = "The name in all languages")
  record NamesRequest(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Nordics") String en,
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Países nórdicos") String es,
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Kuzey ülkeleri") String tr) {
    Name name() {
      return new Name(en.strip(), es.strip(), tr.strip());
    }
  }

  /// As a definition; its number is given later.
  TradeRegion region(String code) {
    return new TradeRegion(code, 1, names.name(), include, exclude == null ? List.of() : exclude);
  }
}
