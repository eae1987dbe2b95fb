package io.dealstream.dashboard.page.availability;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.catalog.Found;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.page.Notice;
import io.dealstream.dashboard.page.PartWords;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.Trouble;
import io.dealstream.dashboard.page.Written;
import io.dealstream.dashboard.page.availability.AvailabilityView.Choice;
import io.dealstream.dashboard.page.availability.AvailabilityView.Export;
import io.dealstream.dashboard.page.availability.AvailabilityView.OfTitle;
import io.dealstream.dashboard.page.availability.Sheets.Named;
import io.dealstream.vocabulary.Media;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Puts question and answer into words.
record AvailabilityViews(Question question, Reader r, boolean deals) {
  private static final List<String> FIELDS =
      List.of(
          "title",
          "media",
          "territories",
          "excludedTerritories",
          "languages",
          "from",
          "to",
          "exclusive",
          "holds",
          "minimumDays",
          "match",
          "asOf",
          "knownAt");

  AvailabilityView of(Answer<Listed<ListedTitle>> titles, Optional<Found> found, Trouble trouble) {
    List<ListedTitle> known = titles.value().map(Listed::items).orElse(List.of());
    Map<UUID, String> names =
        known.stream().collect(Collectors.toMap(ListedTitle::id, ListedTitle::internationalTitle));
    return new AvailabilityView(
        new Written(question.form(), trouble.wrong()),
        trouble.text(),
        Notice.of(titles, r).stream().toList(),
        question.isAsked(),
        found.map(one -> r.say("availability.stamp", r.moment(one.stamp().knownAt()))).orElse(""),
        media(),
        matches(),
        known.stream().map(ListedTitle::internationalTitle).distinct().toList(),
        found.map(Found::titles).orElse(List.of()).stream().map(one -> title(one, names)).toList(),
        found.isPresent() ? exports() : List.of(),
        Sheets.of(question.form(), carried(), r));
  }

  private OfTitle title(Found.OfTitle title, Map<UUID, String> names) {
    PartWords words = new PartWords(r, deals);
    return new OfTitle(
        title.titleId().toString(),
        names.getOrDefault(title.titleId(), r.say("unnamed")),
        title.matches(),
        title.parts().stream().map(words::of).toList());
  }

  private List<Choice> media() {
    return Arrays.stream(Media.values())
        .map(m -> new Choice(m.name(), r.media(m.name()), question.form().has("media", m.name())))
        .toList();
  }

  private List<Choice> matches() {
    return Question.MATCHES.stream()
        .map(m -> new Choice(m, r.say("match." + m), question.form().has("match", m)))
        .toList();
  }

  private List<Export> exports() {
    return List.of(export("CSV", "csv"), export("Excel (XLSX)", "xlsx"));
  }

  private Export export(String name, String format) {
    Link link = Link.to("/availability/export");
    for (Named field : carried()) {
      link = link.with(field.name(), field.value());
    }
    return new Export(name, link.with("format", format).toString());
  }

  /// The question, for forms that ask it again.
  private List<Named> carried() {
    return FIELDS.stream()
        .flatMap(field -> question.form().all(field).stream().map(value -> new Named(field, value)))
        .filter(field -> !field.value().isEmpty())
        .toList();
  }
}
