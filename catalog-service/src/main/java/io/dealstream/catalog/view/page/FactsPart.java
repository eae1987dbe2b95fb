package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The facts of a title as they are shown.
@Schema(name = "TitleFacts", description = "The facts in the shape in which they are revised")
public record FactsPart(
    @Schema(examples = "FILM") TitleKind kind,
    @Schema(examples = "Miracle in Cell No. 7") String internationalTitle,
    @Schema(examples = "Yedinci Koğuştaki Mucize") @Nullable String originalTitle,
    List<LocalTitlePart> localTitles,
    @Schema(examples = "2019") @Nullable Integer year,
    @Schema(examples = "132") @Nullable Integer runningTimeMinutes,
    @Schema(examples = "[\"TR\"]") List<String> countries,
    @Schema(examples = "[\"Drama\"]") List<String> genres,
    List<CastMemberPart> cast,
    List<CrewMemberPart> crew,
    List<SeasonPart> seasons,
    List<PremierePart> premieres,
    @Nullable RemakeOfPart remakeOf,
    @Schema(examples = "A father and his daughter.") @Nullable String synopsis) {

  @Schema(name = "LocalTitle")
  public record LocalTitlePart(
      @Schema(examples = "MX") String territory,
      @Schema(examples = "es") @Nullable String language,
      @Schema(examples = "Milagro en la celda 7") String title) {}

  @Schema(name = "CastMember")
  public record CastMemberPart(
      @Schema(examples = "Aras Bulut İynemli") String name,
      @Schema(examples = "Memo") @Nullable String character) {}

  @Schema(name = "CrewMember")
  public record CrewMemberPart(
      @Schema(examples = "Mehmet Ada Öztekin") String name,
      @Schema(examples = "Director") String role) {}

  @Schema(name = "Season")
  public record SeasonPart(
      @Schema(examples = "1") int number,
      @Schema(examples = "13") @Nullable Integer episodes,
      @Schema(examples = "2020") @Nullable Integer year) {}

  @Schema(name = "Premiere")
  public record PremierePart(
      @Schema(examples = "TR") String territory, @Schema(examples = "2019-10-11") LocalDate day) {}

  @Schema(name = "RemakeOf")
  public record RemakeOfPart(
      @Schema(examples = "01970000-0000-7000-8000-000000000004") @Nullable UUID titleId,
      @Schema(examples = "7-beon-bang-ui seonmul") @Nullable String title,
      @Schema(examples = "2013") @Nullable Integer year,
      @Schema(examples = "KR") @Nullable String country) {}

  /// All of the facts are shown.
  static FactsPart of(Facts facts) {
    return new FactsPart(
        facts.kind(),
        facts.internationalTitle(),
        facts.originalTitle(),
        each(
            facts.localTitles(),
            t -> new LocalTitlePart(t.territory().code(), t.language(), t.title())),
        facts.year(),
        facts.runningTimeMinutes(),
        each(facts.countries(), Territory::code),
        facts.genres(),
        each(facts.cast(), c -> new CastMemberPart(c.name(), c.character())),
        each(facts.crew(), c -> new CrewMemberPart(c.name(), c.role())),
        each(facts.seasons(), s -> new SeasonPart(s.number(), s.episodes(), s.year())),
        each(facts.premieres(), p -> new PremierePart(p.territory().code(), p.day())),
        remakeOf(facts.remakeOf()),
        facts.synopsis());
  }

  private static @Nullable RemakeOfPart remakeOf(Facts.@Nullable RemakeOf original) {
    return original == null
        ? null
        : new RemakeOfPart(
            original.titleId(),
            original.title(),
            original.year(),
            TitlePages.code(original.country()));
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> change) {
    return list.stream().map(change).toList();
  }
}
