package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;

/// Headline and lead: who licensed what where.
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
    Gaps gaps = titles.works(facts.titles(), true).maybe("place", places.brief(coverage));
    return say("headline", facts, gaps);
  }

  Paragraph lead(ReleaseFacts facts, Coverage coverage) {
    Gaps gaps = titles.works(facts.titles(), false).maybe("place", places.full(coverage));
    return say("lead", facts, gaps);
  }

  private Paragraph say(String key, ReleaseFacts facts, Gaps gaps) {
    Fact<Profile> licensor = facts.licensor();
    String text =
        wording.say(key, gaps.maybe("licensor", licensor == null ? null : licensor.value().name()));
    return Proofs.paragraph(text, Proofs.events(licensor, facts.licenses(), facts.titles()));
  }
}
