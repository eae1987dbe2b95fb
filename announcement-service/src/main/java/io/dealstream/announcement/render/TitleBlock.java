package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.announcement.render.fact.Title.CastMember;
import io.dealstream.announcement.render.fact.Title.Premiere;
import io.dealstream.announcement.render.fact.Title.RemakeOf;
import io.dealstream.announcement.render.fact.Title.Season;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What each title is: one paragraph of facts, then the synopsis, word for word and therefore only
/// in the language in which the catalog has it.
final class TitleBlock {
  private final Wording wording;
  private final boolean synopses;
  private final TitlePhrases titles;
  private final Naming naming;
  private final Credits credits;

  /// @param synopses whether those of the catalog are in this language
  TitleBlock(Wording wording, boolean synopses) {
    this.wording = wording;
    this.synopses = synopses;
    this.titles = new TitlePhrases(wording);
    this.naming = new Naming(wording);
    this.credits = new Credits(wording);
  }

  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Fact<Title> fact : facts.titles()) {
      paragraphs.add(
          Proofs.paragraph(
              sentences(fact).stream().map(text -> new Sentence(text, fact.eventIds())).toList()));
      String synopsis = fact.value().synopsis();
      if (synopsis != null && synopses) {
        Texts.paragraphs(synopsis)
            .forEach(text -> paragraphs.add(Proofs.paragraph(text, fact.eventIds())));
      }
    }
    return paragraphs;
  }

  private List<String> sentences(Fact<Title> fact) {
    Title title = fact.value();
    Gaps subject = titles.first(List.of(fact));
    List<String> sentences = new ArrayList<>();
    sentences.add(naming.what(title));
    List<String> facts = new ArrayList<>();
    credits.made(title).ifPresent(facts::add);
    seasons(title).ifPresent(facts::add);
    runs(title).ifPresent(facts::add);
    if (!facts.isEmpty()) {
      sentences.add(wording.say("about.facts", subject.fill("facts", wording.list(facts))));
    }
    episodes(title).ifPresent(sentences::add);
    cast(title).ifPresent(sentences::add);
    credits.others(title).ifPresent(sentences::add);
    remake(title, subject).ifPresent(sentences::add);
    premieres(title).ifPresent(sentences::add);
    return sentences;
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
            new Gaps()
                .fill("words", wording.numbers().count(count))
                .fill("count", count)
                .fill("number", episodes)
                .fill("episodes", wording.numbers().count(episodes))));
  }

  private Optional<String> runs(Title title) {
    return title.runsInEpisodes()
        ? Optional.empty()
        : Optional.ofNullable(title.runningTimeMinutes())
            .map(minutes -> wording.say("about.runs", new Gaps().fill("minutes", minutes)));
  }

  private Optional<String> episodes(Title title) {
    return title.runsInEpisodes()
        ? Optional.ofNullable(title.runningTimeMinutes())
            .map(minutes -> wording.say("about.episodes", new Gaps().fill("minutes", minutes)))
        : Optional.empty();
  }

  private Optional<String> cast(Title title) {
    List<String> people = title.cast().stream().map(this::actor).toList();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.say(
                "about.cast",
                new Gaps().fill("people", wording.list(people)).fill("count", people.size())));
  }

  private String actor(CastMember member) {
    String character = member.character();
    return character == null
        ? member.name()
        : wording.say(
            "about.castAs", new Gaps().fill("name", member.name()).fill("character", character));
  }

  private Optional<String> remake(Title title, Gaps subject) {
    RemakeOf of = title.remakeOf();
    return of == null || (of.title() == null && of.year() == null && of.country() == null)
        ? Optional.empty()
        : Optional.of(wording.say("about.remake", subject.with(naming.original(of))));
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
                    new Gaps()
                        .fill("country", wording.country(premiere.territory()))
                        .fill("day", wording.day(premiere.day()))))
            .toList();
    return premieres.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.say("about.premiered", new Gaps().fill("places", wording.list(premieres))));
  }
}
