package io.dealstream.announcement.render;

import io.dealstream.announcement.domain.release.Change;
import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.domain.release.ReleaseText.Sentence;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Correction;
import io.dealstream.announcement.render.fact.Correction.Changed;
import io.dealstream.announcement.render.fact.Correction.Subject.OfAward;
import io.dealstream.announcement.render.fact.Correction.Subject.OfLicense;
import io.dealstream.announcement.render.fact.Correction.Subject.OfResult;
import io.dealstream.announcement.render.fact.Correction.Subject.OfTitle;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
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
  private final AwardBlock awards;
  private final AudienceBlock audience;

  CorrectionBlock(Wording wording, AwardBlock awards, AudienceBlock audience) {
    this.wording = wording;
    this.awards = awards;
    this.audience = audience;
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
      sentences.addAll(sentences(change));
    }
    return List.of(Proofs.paragraph(sentences));
  }

  private Gaps before(Correction correction) {
    return new Gaps()
        .fill("headline", correction.headline(wording.language()))
        .fill("day", wording.day(correction.publishedOn()));
  }

  private List<Sentence> sentences(Changed change) {
    UUID event = change.eventId();
    String key = "correction." + change.kind();
    return switch (change.subject()) {
      case null -> List.of();
      case OfLicense(var license) ->
          List.of(sentence(key, licensed(license.value()), with(event, license)));
      case OfTitle(var title) ->
          List.of(
              sentence(key, new Gaps().fill("title", titles.quoted(title)), with(event, title)));
      case OfAward(var award, var title) ->
          change.kind() == Change.Kind.AWARD_CORRECTED
              ? followed(key, event, awards.paragraph(title, award))
              : List.of(
                  sentence(
                      key, new Gaps().fill("event", awards.event(award.value())), List.of(event)));
      case OfResult(var result, var title) ->
          change.kind() == Change.Kind.AUDIENCE_RESULT_CORRECTED
              ? followed(key, event, audience.paragraph(title, result))
              : List.of(sentence(key, measured(result.value()), List.of(event)));
    };
  }

  /// That something was wrong, and then what is right.
  private List<Sentence> followed(String key, UUID event, Paragraph right) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(sentence(key, new Gaps(), List.of(event)));
    sentences.addAll(right.sentences());
    return sentences;
  }

  private Sentence sentence(String key, Gaps gaps, List<UUID> proof) {
    return new Sentence(wording.say(key, gaps), proof);
  }

  private static List<UUID> with(UUID event, Fact<?> fact) {
    return Stream.concat(Stream.of(event), fact.eventIds().stream()).toList();
  }

  private Gaps measured(AudienceResult result) {
    boolean world = result.territory().equals(Territory.WORLD);
    return new Gaps()
        .when("world", world)
        .fill("country", world ? "" : wording.country(result.territory()));
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
