package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Correction.Changed;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which release is corrected or taken back, and what has changed since.
final class CorrectionBlock {
  private final Wording wording;
  private final TitlePhrases titles;
  private final Places places;

  CorrectionBlock(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
    this.places = new Places(wording);
  }

  /// @param corrected what the headline would be otherwise
  Paragraph headline(Paragraph corrected) {
    return Proofs.paragraph(
        wording.say("correction.headline", new Gaps().fill("headline", corrected.text())),
        corrected.sentences().stream().flatMap(s -> s.restsOn().stream()).toList());
  }

  Paragraph retraction(Correction correction) {
    return Proofs.paragraph(
        wording.say("correction.retraction", before(correction)), List.of(correction.published()));
  }

  List<Paragraph> write(@Nullable Correction correction) {
    if (correction == null) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    String opening =
        switch (correction.purpose()) {
          case ANNOUNCEMENT, CORRECTION -> "correction.corrects";
          case RETRACTION -> "correction.retracts";
        };
    sentences.add(
        new Sentence(wording.say(opening, before(correction)), List.of(correction.published())));
    for (Changed change : correction.changes()) {
      sentences.add(sentence(change));
    }
    return List.of(Proofs.paragraph(sentences));
  }

  private Gaps before(Correction correction) {
    return new Gaps()
        .fill("headline", correction.headline(wording.language()))
        .fill("day", wording.day(correction.publishedOn()));
  }

  private Sentence sentence(Changed change) {
    Gaps gaps = new Gaps();
    List<UUID> proof = new ArrayList<>(List.of(change.eventId()));
    Fact<License> license = change.license();
    if (license != null) {
      gaps.with(licensed(license.value()));
      proof.addAll(license.eventIds());
    }
    Fact<Title> title = change.title();
    if (title != null) {
      gaps.fill("title", titles.quoted(title));
      proof.addAll(title.eventIds());
    }
    return new Sentence(wording.say("correction." + change.kind(), gaps), proof);
  }

  private Gaps licensed(License license) {
    Set<Territory> territories =
        license.blocks().stream()
            .flatMap(grant -> Stream.ofNullable(grant.territories()).flatMap(List::stream))
            .collect(Collectors.toSet());
    License.Licensee licensee = license.licensee();
    Gaps gaps =
        new Gaps()
            .maybe("licensee", licensee.nameable() ? licensee.name() : null)
            .when("territories", !territories.isEmpty());
    return territories.isEmpty()
        ? gaps.fill("place", "").fill("countries", "").fill("names", "").when("world", false)
        : gaps.with(places.gaps(territories));
  }
}
