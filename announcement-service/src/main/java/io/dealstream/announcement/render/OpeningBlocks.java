package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.licensor.Profile;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    String place = places.brief(coverage);
    String text =
        wording.say(
            "headline",
            Map.of(
                "known", TitlePhrases.yes(facts.licensor() != null),
                "licensor", licensor(facts),
                "titles", titles.headline(facts.titles()),
                "placed", TitlePhrases.yes(!place.isEmpty()),
                "place", place));
    return Proofs.paragraph(text, proof(facts));
  }

  Paragraph lead(ReleaseFacts facts, Coverage coverage) {
    String works = titles.works(facts.titles());
    String place = places.full(coverage);
    String text =
        wording.say(
            "lead",
            Map.of(
                "known", TitlePhrases.yes(facts.licensor() != null),
                "licensor", licensor(facts),
                "works", works,
                "begin", wording.begin(works),
                "count", facts.titles().size(),
                "placed", TitlePhrases.yes(!place.isEmpty()),
                "place", place));
    return Proofs.paragraph(text, proof(facts));
  }

  private static String licensor(ReleaseFacts facts) {
    Fact<Profile> licensor = facts.licensor();
    return licensor == null ? "" : licensor.value().name();
  }

  private static List<UUID> proof(ReleaseFacts facts) {
    return Proofs.events(facts.licensor(), facts.licenses(), facts.titles());
  }
}
