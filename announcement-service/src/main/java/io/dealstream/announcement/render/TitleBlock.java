package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CastMember;
import io.dealstream.announcement.render.fact.Title.Premiere;
import io.dealstream.announcement.render.fact.Title.RemakeOf;
import io.dealstream.announcement.render.fact.Title.Season;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What each title is: one paragraph of facts, then the synopsis as the catalog has it.
final class TitleBlock {
  private final Wording wording;
  private final TitlePhrases titles;
  private final Places places;
  private final Credits credits;

  TitleBlock(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
    this.credits = new Credits(wording);
  }

  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Fact<Title> fact : facts.titles()) {
      paragraphs.add(
          Proofs.paragraph(String.join(" ", sentences(fact.value())), Proofs.events(fact)));
      String synopsis = fact.value().synopsis();
      if (synopsis != null) {
        Texts.paragraphs(synopsis)
            .forEach(text -> paragraphs.add(Proofs.paragraph(text, Proofs.events(fact))));
      }
    }
    return paragraphs;
  }

  private List<String> sentences(Title title) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first(title));
    List<String> facts = new ArrayList<>();
    credits.made(title).ifPresent(facts::add);
    seasons(title).ifPresent(facts::add);
    runs(title).ifPresent(facts::add);
    if (!facts.isEmpty()) {
      sentences.add(wording.say("about.facts", Map.of("facts", wording.list(facts))));
    }
    episodes(title).ifPresent(sentences::add);
    cast(title).ifPresent(sentences::add);
    credits.others(title).ifPresent(sentences::add);
    remake(title).ifPresent(sentences::add);
    premieres(title).ifPresent(sentences::add);
    return sentences;
  }

  private String first(Title title) {
    String original = Objects.requireNonNullElse(title.originalTitle(), title.internationalTitle());
    String what = titles.noun(title.kind());
    if (!title.genres().isEmpty()) {
      List<String> genres = title.genres().stream().map(TitlePhrases::inSentence).toList();
      what = wording.say("about.genres", Map.of("genres", wording.list(genres), "noun", what));
    }
    what = dated(what, title.year());
    if (!title.countries().isEmpty()) {
      what = from(what, title.countries());
    }
    return wording.say(
        "about.title",
        Map.of(
            "title", titles.quoted(title.internationalTitle()),
            "known", TitlePhrases.yes(!original.equals(title.internationalTitle())),
            "original", titles.quoted(original),
            "what", what));
  }

  private String dated(String noun, @org.jspecify.annotations.Nullable Integer year) {
    String words =
        year == null
            ? noun
            : wording.say("about.year", Map.of("year", year.toString(), "noun", noun));
    boolean an = words.matches(wording.raw("article.an"));
    return wording.say("article", Map.of("an", TitlePhrases.yes(an), "words", words));
  }

  private String from(String what, List<Territory> countries) {
    return wording.say("about.from", Map.of("what", what, "countries", places.names(countries)));
  }

  private Optional<String> seasons(Title title) {
    if (title.seasons().isEmpty()) {
      return Optional.empty();
    }
    int count = title.seasons().size();
    boolean counted = title.seasons().stream().allMatch(season -> season.episodes() != null);
    int episodes =
        title.seasons().stream()
            .map(Season::episodes)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    return Optional.of(
        wording.say(
            counted ? "about.seasonsAndEpisodes" : "about.seasons",
            Map.of(
                "words",
                wording.numbers().count(count),
                "count",
                count,
                "number",
                episodes,
                "episodes",
                wording.numbers().count(episodes))));
  }

  private Optional<String> runs(Title title) {
    return title.runsInEpisodes()
        ? Optional.empty()
        : Optional.ofNullable(title.runningTimeMinutes())
            .map(minutes -> wording.say("about.runs." + title.kind(), Map.of("minutes", minutes)));
  }

  private Optional<String> episodes(Title title) {
    return title.runsInEpisodes()
        ? Optional.ofNullable(title.runningTimeMinutes())
            .map(minutes -> wording.say("about.episodes", Map.of("minutes", minutes)))
        : Optional.empty();
  }

  private Optional<String> cast(Title title) {
    List<String> people = title.cast().stream().map(this::actor).toList();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("about.cast", Map.of("people", wording.list(people))));
  }

  private String actor(CastMember member) {
    String character = member.character();
    return character == null
        ? member.name()
        : wording.say("about.castAs", Map.of("name", member.name(), "character", character));
  }

  private Optional<String> remake(Title title) {
    return Optional.ofNullable(title.remakeOf())
        .filter(of -> of.title() != null || of.year() != null || of.country() != null)
        .map(of -> wording.say("about.remake", Map.of("what", original(of))));
  }

  private String original(RemakeOf of) {
    String what = wording.say("about.original");
    String name = of.title();
    if (name != null && of.year() == null && of.country() == null) {
      return titles.quoted(name);
    }
    what = dated(what, of.year());
    Territory country = of.country();
    if (country != null) {
      what = from(what, List.of(country));
    }
    return name == null
        ? what
        : wording.say("about.remakeOf", Map.of("title", titles.quoted(name), "what", what));
  }

  private Optional<String> premieres(Title title) {
    List<String> premieres =
        title.premieres().stream()
            .sorted(
                Comparator.comparing(Premiere::day)
                    .thenComparing(Premiere::territory, wording.byName()))
            .map(premiere ->
                wording.say(
                    "about.premiere",
                    Map.of(
                        "country", wording.country(premiere.territory()),
                        "day", wording.day(premiere.day()))))
            .toList();
    return premieres.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say("about.premiered", Map.of("places", wording.list(premieres))));
  }
}
