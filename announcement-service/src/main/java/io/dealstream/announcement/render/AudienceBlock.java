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
import java.util.stream.Stream;
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
      List<Fact<Title>> one = List.of(title);
      boolean alone = facts.titles().size() == 1;
      places(facts.results(), title)
          .forEach((place, results) ->
              paragraphs.add(
                  sentence(alone ? titles.first(one) : titles.named(one), place, results)));
    }
    return paragraphs;
  }

  /// What one figure says.
  Paragraph paragraph(Fact<Title> title, Fact<AudienceResult> result) {
    return sentence(titles.named(List.of(title)), place(result.value()), List.of(result));
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

  private Paragraph sentence(Gaps subject, Place place, List<Fact<AudienceResult>> facts) {
    List<AudienceResult> results = facts.stream().map(Fact::value).toList();
    String period = commonPeriod(results);
    String achievements = achievements(place, results, period != null);
    boolean world = place.territory().equals(Territory.WORLD);
    Gaps gaps =
        subject
            .when("world", world)
            .fill("country", world ? "" : wording.country(place.territory()))
            .fill("achievements", figures.detailed(achievements, Stream.ofNullable(period)));
    return Proofs.paragraph(wording.say("audience.sentence", gaps), Proofs.events(null, facts));
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
      phrases.add(phrase("audience.drew", viewers, channel, parts));
    } else if (!parts.isEmpty()) {
      phrases.add(phrase("audience.achieved", parts, channel, List.of()));
    }
    if (!tickets.isEmpty()) {
      phrases.add(phrase("audience.sold", tickets, channel, List.of()));
    }
    if (!ranks.isEmpty()) {
      String where = phrases.isEmpty() ? channel : "";
      phrases.add(phrase("audience.ranked", ranks, where, List.of()));
    }
    return wording.list(phrases);
  }

  private List<String> say(List<AudienceResult> results, boolean dated, AudienceMetric... metrics) {
    return results.stream()
        .filter(result -> List.of(metrics).contains(result.metric()))
        .map(result -> figures.say(result, !dated))
        .toList();
  }

  private String phrase(String key, List<String> items, String channel, List<String> parts) {
    return wording.say(
        key,
        new Gaps()
            .fill("figures", wording.list(items))
            .maybe("channel", channel)
            .maybe("parts", parts.isEmpty() ? null : wording.list(parts)));
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
