package io.dealstream.catalog.view.page;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.view.page.FactsPart.CastMemberPart;
import io.dealstream.catalog.view.page.FactsPart.CrewMemberPart;
import io.dealstream.catalog.view.page.FactsPart.LocalTitlePart;
import io.dealstream.catalog.view.page.FactsPart.PremierePart;
import io.dealstream.catalog.view.page.FactsPart.RemakeOfPart;
import io.dealstream.catalog.view.page.FactsPart.SeasonPart;
import io.dealstream.vocabulary.Territory;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns the facts of a title into what is shown of them: all.
final class FactsParts {
  private FactsParts() {}

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

  /// The code of a territory that may be unknown.
  static @Nullable String code(@Nullable Territory territory) {
    return territory == null ? null : territory.code();
  }

  private static @Nullable RemakeOfPart remakeOf(Facts.@Nullable RemakeOf original) {
    return original == null
        ? null
        : new RemakeOfPart(
            original.titleId(), original.title(), original.year(), code(original.country()));
  }

  private static <A, B> List<B> each(List<A> list, Function<A, B> change) {
    return list.stream().map(change).toList();
  }
}
