package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what is known of a title. What nobody stated is left out.
record TitleFacts(Reader r) {
  /// @param original what the remade title of the catalog is called; empty when there is none
  List<Fact> of(Title.Facts facts, String original) {
    List<Fact> all = new ArrayList<>();
    all.add(fact("title.kind", r.name("kind", facts.kind().name())));
    add(all, "title.original", facts.originalTitle());
    add(all, "title.year", facts.year() == null ? null : facts.year().toString());
    add(
        all,
        "title.minutes",
        facts.runningTimeMinutes() == null ? null : r.number(facts.runningTimeMinutes()));
    add(all, "title.countries", r.territories(facts.countries()));
    add(all, "title.genres", String.join(", ", facts.genres()));
    add(
        all,
        "title.crew",
        joined(facts.crew().stream().map(one -> one.name() + " (" + one.role() + ")")));
    add(all, "title.cast", joined(facts.cast().stream().map(TitleFacts::named)));
    add(all, "title.seasons", joined(facts.seasons().stream().map(this::season)));
    add(
        all,
        "title.premieres",
        joined(
            facts.premieres().stream()
                .map(one -> r.territory(one.territory()) + " " + r.day(one.day()))));
    add(all, "remake", remake(facts.remakeOf(), original));
    return all;
  }

  private Fact fact(String key, String text) {
    return new Fact(r.say(key), text);
  }

  private void add(List<Fact> facts, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(fact(key, text));
    }
  }

  private static String named(Title.CastMember member) {
    return member.character() == null
        ? member.name()
        : member.name() + " (" + member.character() + ")";
  }

  private String season(Title.Season season) {
    String episodes =
        season.episodes() == null ? "" : " (" + r.say("title.episodes", season.episodes()) + ")";
    return season.number() + episodes;
  }

  private String remake(Title.@Nullable RemakeOf remake, String original) {
    if (remake == null) {
      return "";
    }
    String country = remake.country() == null ? null : r.territory(remake.country());
    return original.isEmpty()
        ? joined(
            Stream.of(remake.title(), remake.year(), country)
                .filter(Objects::nonNull)
                .map(Object::toString))
        : original;
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
