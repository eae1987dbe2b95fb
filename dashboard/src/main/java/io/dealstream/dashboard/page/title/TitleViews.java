package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Territories;
import io.dealstream.dashboard.client.catalog.Timeline;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.client.catalog.Title.Award;
import io.dealstream.dashboard.page.Fact;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.title.TitleView.Area;
import io.dealstream.dashboard.page.title.TitleView.License;
import io.dealstream.dashboard.page.title.TitleView.Medium;
import io.dealstream.dashboard.page.title.TitleView.Month;
import io.dealstream.vocabulary.Comparison;
import io.dealstream.vocabulary.Media;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of a title what its page says. What nobody stated is left out, or said to be unknown.
record TitleViews(Reader r) {

  List<Fact> facts(Title.Facts facts) {
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
    add(all, "title.cast", joined(facts.cast().stream().map(Title.CastMember::name)));
    return all;
  }

  String award(Award award) {
    return Stream.of(
                r.name("award", award.level().name()) + ": " + award.name(),
                award.edition(),
                award.category())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "))
        + " — "
        + award.source();
  }

  String result(Title.AudienceResult result) {
    String value = r.decimal(result.value());
    String figure =
        result.comparison() == Comparison.MORE_THAN ? r.say("result.more-than", value) : value;
    return Stream.of(
                r.territory(result.territory()),
                result.channel(),
                r.name("metric", result.metric().name()) + " " + figure,
                result.period())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "))
        + " — "
        + result.source();
  }

  License license(Title.License license) {
    String unknown = r.say("terms.unknown");
    return new License(
        license.dealId().toString(),
        license.territory() == null ? unknown : r.territory(license.territory()),
        license.licensee(),
        license.media() == null ? unknown : r.media(license.media()),
        license.exclusive() == null
            ? unknown
            : r.say(license.exclusive() ? "terms.exclusive.yes" : "terms.exclusive.no"),
        license.signedOn() == null ? unknown : r.day(license.signedOn()),
        license.conflicted() ? r.say("tag.clash") : r.say("status." + license.status()),
        r.name("announced", license.stage()));
  }

  List<Medium> media(String chosen) {
    return Arrays.stream(Media.values())
        .map(m -> new Medium(m.name(), r.media(m.name()), m.name().equals(chosen)))
        .toList();
  }

  Area area(Territories.Row row) {
    List<String> reasons = row.parts().stream().flatMap(p -> p.reasons().stream()).toList();
    return new Area(
        row.summary(),
        r.name("summary", row.summary()),
        r.territories(row.territories()),
        why(reasons));
  }

  List<TitleView.Country> countries(Map<String, MapState> states) {
    return states.entrySet().stream()
        .map(country ->
            new TitleView.Country(
                country.getValue().name(),
                r.territory(country.getKey()) + ": " + r.say("map." + country.getValue()),
                Objects.requireNonNull(Outlines.ALL.get(country.getKey()))))
        .toList();
  }

  List<TitleView.Legend> legend(Map<String, MapState> states) {
    return WorldMap.counts(states).entrySet().stream()
        .map(count ->
            new TitleView.Legend(
                count.getKey().name(),
                r.say("map." + count.getKey()) + " (" + r.number(count.getValue()) + ")"))
        .toList();
  }

  Month month(Timeline.Month month) {
    return new Month(
        month.summary(),
        r.name("summary", month.summary()),
        r.month(YearMonth.parse(month.month())),
        why(month.reasons()));
  }

  private String why(Collection<String> reasons) {
    return joined(reasons.stream().distinct().map(reason -> r.name("reason", reason)));
  }

  private Fact fact(String key, String text) {
    return new Fact(r.say(key), text);
  }

  private void add(List<Fact> facts, String key, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      facts.add(fact(key, text));
    }
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
