package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.Facts.CastMember;
import io.dealstream.catalog.domain.title.Facts.CrewMember;
import io.dealstream.catalog.domain.title.Facts.LocalTitle;
import io.dealstream.catalog.domain.title.Facts.Premiere;
import io.dealstream.catalog.domain.title.Facts.RemakeOf;
import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.servicekit.http.Day;
import io.dealstream.servicekit.http.LanguageTag;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.servicekit.http.TerritoryCode;
import io.dealstream.vocabulary.Territory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The parts of a [TitleRequest].
final class FactsParts {
  private FactsParts() {}

  @Schema(name = "LocalTitleRequest", description = "The name in a territory")
  record LocalTitleRequest(
      @NotNull @TerritoryCode @Schema(examples = "MX") String territory,
      @LanguageTag
          @Pattern(regexp = "(?!ALL$).*", message = "must be one language")
          @Schema(examples = "es")
          @Nullable String language,
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Milagro en la celda 7")
          String title) {
    LocalTitle localTitle() {
      return new LocalTitle(new Territory(territory), language, title.strip());
    }
  }

  @Schema(name = "CastMemberRequest")
  record CastMemberRequest(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Aras Bulut İynemli") String name,
      @Size(max = 300) @PlainText @Schema(examples = "Memo") @Nullable String character) {
    CastMember member() {
      return new CastMember(name.strip(), Words.orUnknown(character));
    }
  }

  @Schema(name = "CrewMemberRequest")
  record CrewMemberRequest(
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Mehmet Ada Öztekin") String name,
      @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Director") String role) {
    CrewMember member() {
      return new CrewMember(name.strip(), role.strip());
    }
  }

  @Schema(name = "SeasonRequest")
  record SeasonRequest(
      @NotNull @Min(1) @Max(10_000) @Schema(examples = "1") Integer number,
      @Min(1) @Max(100_000) @Schema(examples = "13") @Nullable Integer episodes,
      @Year @Schema(examples = "2020") @Nullable Integer year) {
    Season season() {
      return new Season(number, episodes, year);
    }
  }

  @Schema(name = "PremiereRequest")
  record PremiereRequest(
      @NotNull @TerritoryCode @Schema(examples = "TR") String territory,
      @NotNull @Day @Schema(examples = "2019-10-11") LocalDate day) {
    Premiere premiere() {
      return new Premiere(new Territory(territory), day);
    }
  }

  @Schema(
      name = "RemakeOfRequest",
      description = "A title of this catalog by its id, or an outside work by what is known of it")
  record RemakeOfRequest(
      @Schema(examples = "01970000-0000-7000-8000-000000000004") @Nullable UUID titleId,
      @Size(max = 300) @PlainText @Schema(examples = "7-beon-bang-ui seonmul")
          @Nullable String title,
      @Year @Schema(examples = "2013") @Nullable Integer year,
      @CountryCode @Schema(examples = "KR") @Nullable String country) {
    RemakeOf original() {
      String name = Words.orUnknown(title);
      boolean outside = name != null || year != null || country != null;
      if (outside == (titleId != null)) {
        throw Problems.malformed(
            "remakeOf", "must have either a titleId, or title, year or country of an outside work");
      }
      return new RemakeOf(titleId, name, year, country == null ? null : new Territory(country));
    }
  }
}
