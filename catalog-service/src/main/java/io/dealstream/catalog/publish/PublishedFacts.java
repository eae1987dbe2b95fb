package io.dealstream.catalog.publish;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.contracts.TitleFacts;
import io.dealstream.contracts.TitleFacts.CastMember;
import io.dealstream.contracts.TitleFacts.CrewMember;
import io.dealstream.contracts.TitleFacts.LocalTitle;
import io.dealstream.contracts.TitleFacts.Premiere;
import io.dealstream.contracts.TitleFacts.RemakeOf;
import io.dealstream.contracts.TitleFacts.Season;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The facts of a title in the words that services share.
final class PublishedFacts {
  private PublishedFacts() {}

  static TitleFacts of(Facts facts) {
    return new TitleFacts(
        facts.kind(),
        facts.internationalTitle(),
        facts.originalTitle(),
        each(facts.localTitles(), t -> new LocalTitle(t.territory(), t.language(), t.title())),
        facts.year(),
        facts.runningTimeMinutes(),
        facts.countries(),
        facts.genres(),
        each(facts.cast(), c -> new CastMember(c.name(), c.character())),
        each(facts.crew(), c -> new CrewMember(c.name(), c.role())),
        each(facts.seasons(), s -> new Season(s.number(), s.episodes(), s.year())),
        each(facts.premieres(), p -> new Premiere(p.territory(), p.day())),
        remakeOf(facts.remakeOf()),
        facts.synopsis());
  }

  private static @Nullable RemakeOf remakeOf(Facts.@Nullable RemakeOf original) {
    return original == null
        ? null
        : new RemakeOf(original.titleId(), original.title(), original.year(), original.country());
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> change) {
    return list.stream().map(change).toList();
  }
}
