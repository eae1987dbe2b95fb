package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Headline and lead: who licensed what where, or, in a release without licenses, of what and where
/// it tells audience results.
final class OpeningBlocks {
  private final Wording wording;
  private final TitlePhrases titles;
  private final Places places;

  OpeningBlocks(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
  }

  Paragraph headline(ReleaseFacts facts, Coverage coverage) {
    if (facts.licenses().isEmpty()) {
      return audience("headline.audience", facts, true);
    }
    List<Fact<Title>> licensed = licensed(facts);
    Gaps gaps = titles.works(licensed, true).maybe("place", places.brief(coverage));
    return say("headline", facts, gaps, facts.licenses(), licensed);
  }

  Paragraph lead(ReleaseFacts facts, Coverage coverage) {
    if (facts.licenses().isEmpty()) {
      return audience("lead.audience", facts, false);
    }
    List<Fact<Title>> licensed = licensed(facts);
    Gaps gaps = titles.works(licensed, false).maybe("place", places.full(coverage));
    return say("lead", facts, gaps, facts.licenses(), licensed);
  }

  /// A release may speak of further titles, of which nothing is licensed by it.
  private static List<Fact<Title>> licensed(ReleaseFacts facts) {
    Set<?> ids =
        facts.licenses().stream()
            .map(Fact::value)
            .map(License::titleIds)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return facts.titles().stream().filter(title -> ids.contains(title.about())).toList();
  }

  private Paragraph audience(String key, ReleaseFacts facts, boolean brief) {
    Set<Territory> measured =
        facts.results().stream()
            .map(result -> result.value().territory())
            .filter(territory -> !territory.equals(Territory.WORLD))
            .collect(Collectors.toSet());
    Gaps gaps =
        titles
            .named(facts.titles())
            .with(titles.works(facts.titles(), brief))
            .with(places.few(measured));
    return say(key, facts, gaps, facts.results(), facts.titles());
  }

  private Paragraph say(
      String key,
      ReleaseFacts facts,
      Gaps gaps,
      Collection<? extends Fact<?>> told,
      List<Fact<Title>> of) {
    Fact<Profile> licensor = facts.licensor();
    String text =
        wording.say(key, gaps.maybe("licensor", licensor == null ? null : licensor.value().name()));
    return Proofs.paragraph(text, Proofs.events(licensor, told, of));
  }
}
