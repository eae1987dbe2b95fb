package io.dealstream.dashboard.page.title;

import io.dealstream.dashboard.client.catalog.Territories;
import io.dealstream.dashboard.client.catalog.Timeline;
import io.dealstream.dashboard.client.catalog.Title;
import io.dealstream.dashboard.page.PartWords;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.title.TitleView.Area;
import io.dealstream.dashboard.page.title.TitleView.License;
import io.dealstream.dashboard.page.title.TitleView.Medium;
import io.dealstream.dashboard.page.title.TitleView.Month;
import io.dealstream.vocabulary.Media;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says of the licenses of a title, and of what is free of it, what its page says. What nobody
/// stated is said to be unknown.
record TitleViews(Reader r) {

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
    PartWords words = new PartWords(r, false);
    return new Area(
        row.summary(),
        r.name("summary", row.summary()),
        r.territories(row.territories()),
        joined(row.parts().stream().flatMap(part -> words.reasons(part).stream()).distinct()));
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

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining(", "));
  }
}
