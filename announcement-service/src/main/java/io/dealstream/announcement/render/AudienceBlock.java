package io.dealstream.announcement.render;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.dealstream.announcement.domain.release.ReleaseText.Paragraph;
import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.ReleaseFacts;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.AudienceMetric;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One sentence for all that was measured on one channel of one territory.
final class AudienceBlock {
  private final Wording wording;
  private final TitlePhrases titles;
  private final Figures figures;

  AudienceBlock(Wording wording) {
    this.wording = wording;
    this.titles = new TitlePhrases(wording);
    this.figures = new Figures(wording);
  }

  private record Place(Territory territory, String channel) {}

  List<Paragraph> write(ReleaseFacts facts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Fact<Title> title : facts.titles()) {
      String subject =
          facts.titles().size() == 1 ? titles.subject(List.of(title)) : titles.quoted(title);
      places(facts.results(), title)
          .forEach((place, results) -> paragraphs.add(sentence(subject, place, results)));
    }
    return paragraphs;
  }

  private Map<Place, List<Fact<AudienceResult>>> places(
      List<Fact<AudienceResult>> results, Fact<Title> title) {
    Map<Place, List<Fact<AudienceResult>>> places = new LinkedHashMap<>();
    results.stream()
        .filter(result -> result.about().equals(title.about()))
        .sorted(
            comparing((Fact<AudienceResult> r) -> r.value().territory(), wording.byName())
                .thenComparing(r -> r.value().channel(), nullsFirst(naturalOrder()))
                .thenComparing(r -> r.value().metric())
                .thenComparing(r -> r.value().value(), naturalOrder())
                .thenComparing(r -> r.value().scope(), nullsFirst(naturalOrder()))
                .thenComparing(r -> r.value().period(), nullsFirst(naturalOrder()))
                .thenComparing(Fact::eventId))
        .forEach(result ->
            places.computeIfAbsent(place(result.value()), p -> new ArrayList<>()).add(result));
    return places;
  }

  private static Place place(AudienceResult result) {
    return new Place(result.territory(), Objects.requireNonNullElse(result.channel(), ""));
  }

  private Paragraph sentence(String subject, Place place, List<Fact<AudienceResult>> facts) {
    List<AudienceResult> results = facts.stream().map(Fact::value).toList();
    String period = commonPeriod(results);
    String achievements =
        achievements(place, results, period != null)
            + (period == null ? "" : figures.details(List.of(period)));
    boolean world = place.territory().equals(Territory.WORLD);
    String text =
        wording.say(
            "audience.sentence",
            Map.of(
                "world",
                TitlePhrases.yes(world),
                "country",
                world ? "" : wording.country(place.territory()),
                "subject",
                subject,
                "achievements",
                achievements));
    return Proofs.paragraph(text, Proofs.events(null, facts));
  }

  private String achievements(Place place, List<AudienceResult> results, boolean dated) {
    List<String> viewers = say(results, dated, AudienceMetric.VIEWERS);
    List<String> parts = say(results, dated, AudienceMetric.SHARE, AudienceMetric.RATING);
    List<String> tickets = say(results, dated, AudienceMetric.ADMISSIONS);
    List<String> ranks = say(results, dated, AudienceMetric.RANK);
    // Tickets are sold in cinemas, whatever the source calls the channel.
    String channel = tickets.isEmpty() ? place.channel() : "";
    List<String> phrases = new ArrayList<>();
    if (!viewers.isEmpty()) {
      String drew = on(channel, phrase("audience.drew", viewers));
      phrases.add(
          parts.isEmpty()
              ? drew
              : wording.say(
                  "audience.with", Map.of("before", drew, "figures", wording.list(parts))));
    } else if (!parts.isEmpty()) {
      phrases.add(on(channel, phrase("audience.achieved", parts)));
    }
    if (!tickets.isEmpty()) {
      phrases.add(phrase("audience.sold", tickets));
    }
    if (!ranks.isEmpty()) {
      String ranked = phrase("audience.ranked", ranks);
      phrases.add(phrases.isEmpty() ? on(channel, ranked) : ranked);
    }
    return wording.list(phrases);
  }

  private List<String> say(List<AudienceResult> results, boolean dated, AudienceMetric... metrics) {
    return results.stream()
        .filter(result -> List.of(metrics).contains(result.metric()))
        .map(result -> figures.say(result, !dated))
        .toList();
  }

  private String phrase(String key, List<String> items) {
    return wording.say(key, Map.of("figures", wording.list(items)));
  }

  private String on(String channel, String phrase) {
    return channel.isEmpty()
        ? phrase
        : wording.say("audience.on", Map.of("before", phrase, "channel", channel));
  }

  /// The period that all of several results share.
  private static @Nullable String commonPeriod(List<AudienceResult> results) {
    String first = results.getFirst().period();
    return first != null
            && results.size() > 1
            && results.stream().allMatch(result -> first.equals(result.period()))
        ? first
        : null;
  }
}
