package io.dealstream.announcement.render.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a release may say of a title. What is null or missing in a list is unknown.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Title(
    TitleKind kind,
    String internationalTitle,
    @Nullable String originalTitle,
    List<LocalTitle> localTitles,
    @Nullable Integer year,
    @Nullable Integer runningTimeMinutes,
    List<Territory> countries,
    List<String> genres,
    List<CastMember> cast,
    List<CrewMember> crew,
    List<Season> seasons,
    List<Premiere> premieres,
    @Nullable RemakeOf remakeOf,
    @Nullable String synopsis) {
  public Title {
    localTitles = List.copyOf(localTitles);
    countries = List.copyOf(countries);
    genres = List.copyOf(genres);
    cast = List.copyOf(cast);
    crew = List.copyOf(crew);
    seasons = List.copyOf(seasons);
    premieres = List.copyOf(premieres);
  }

  /// True when its running time is that of an episode.
  public boolean runsInEpisodes() {
    return switch (kind) {
      case SERIES, FORMAT -> true;
      case FILM, DOCUMENTARY, SPECIAL -> false;
    };
  }

  /// What it is called in a language: as it is at home, where that is a language of its home, or
  /// else by the name under which it is sold. Names of other countries are good there only.
  public String name(String language) {
    List<String> home =
        localTitles.stream()
            .filter(local -> countries.contains(local.territory()))
            .filter(local -> language.equals(local.language()))
            .map(LocalTitle::title)
            .distinct()
            .toList();
    return home.size() == 1 ? home.getFirst() : internationalTitle;
  }

  /// All that releases may call it, in whatever language.
  public List<String> names() {
    return Stream.concat(
            Stream.of(internationalTitle, Objects.requireNonNullElse(originalTitle, "")),
            localTitles.stream()
                .flatMap(local -> Stream.ofNullable(local.language()))
                .distinct()
                .sorted()
                .map(this::name))
        .toList();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record LocalTitle(Territory territory, @Nullable String language, String title) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record CastMember(String name, @Nullable String character) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record CrewMember(String name, String role) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Season(int number, @Nullable Integer episodes) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Premiere(Territory territory, LocalDate day) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record RemakeOf(
      @Nullable String title, @Nullable Integer year, @Nullable Territory country) {}
}
