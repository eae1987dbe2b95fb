package io.dealstream.catalog.http;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.http.FactsParts.CastMemberRequest;
import io.dealstream.catalog.http.FactsParts.CrewMemberRequest;
import io.dealstream.catalog.http.FactsParts.LocalTitleRequest;
import io.dealstream.catalog.http.FactsParts.PremiereRequest;
import io.dealstream.catalog.http.FactsParts.RemakeOfRequest;
import io.dealstream.catalog.http.FactsParts.SeasonRequest;
import io.dealstream.servicekit.http.PlainText;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts of a title as a caller states them. What is left out is unknown.
@Schema(name = "TitleRequest", description = "All facts of a title; what is left out is unknown")
record TitleRequest(
    @NotNull @Schema(examples = "FILM") TitleKind kind,
    @NotBlank @Size(max = 300) @PlainText @Schema(examples = "Miracle in Cell No. 7")
        String internationalTitle,
    @Size(max = 300) @PlainText @Schema(examples = "Yedinci Koğuştaki Mucize")
        @Nullable String originalTitle,
    @Size(max = 500) @Nullable List<@NotNull @Valid LocalTitleRequest> localTitles,
    @Year @Schema(examples = "2019") @Nullable Integer year,
    @Min(1) @Max(100_000) @Schema(examples = "132", description = "Of the film, or of an episode")
        @Nullable Integer runningTimeMinutes,
    @Size(max = 500) @Schema(examples = "[\"TR\"]")
        @Nullable List<@NotNull @CountryCode String> countries,
    @Size(max = 500) @Schema(examples = "[\"Drama\"]")
        @Nullable List<@NotBlank @Size(max = 300) @PlainText String> genres,
    @Size(max = 500) @Nullable List<@NotNull @Valid CastMemberRequest> cast,
    @Size(max = 500) @Nullable List<@NotNull @Valid CrewMemberRequest> crew,
    @Size(max = 500) @Schema(description = "Only of a series, a format or a documentary")
        @Nullable List<@NotNull @Valid SeasonRequest> seasons,
    @Size(max = 500) @Nullable List<@NotNull @Valid PremiereRequest> premieres,
    @Valid @Nullable RemakeOfRequest remakeOf,
    @Size(max = 5000) @PlainText @Schema(examples = "A father and his daughter.")
        @Nullable String synopsis,
    @Size(max = 5000) @PlainText @Schema(examples = "New in the catalog") @Nullable String reason) {

  Facts facts() {
    return new Facts(
        kind,
        internationalTitle.strip(),
        Words.orUnknown(originalTitle),
        each(localTitles, LocalTitleRequest::localTitle),
        year,
        runningTimeMinutes,
        each(countries, Territory::new),
        each(genres, String::strip),
        each(cast, CastMemberRequest::member),
        each(crew, CrewMemberRequest::member),
        each(seasons, SeasonRequest::season),
        each(premieres, PremiereRequest::premiere),
        remakeOf == null ? null : remakeOf.original(),
        Words.orUnknown(synopsis));
  }

  private static <A, B> List<B> each(@Nullable List<A> list, Function<A, B> change) {
    return list == null ? List.of() : list.stream().map(change).distinct().toList();
  }
}
