package io.dealstream.catalog.view.availability.ema;

import io.dealstream.catalog.domain.title.Facts;
import io.dealstream.catalog.domain.title.Facts.CrewMember;
import io.dealstream.catalog.domain.title.Facts.LocalTitle;
import io.dealstream.catalog.domain.title.Facts.Season;
import io.dealstream.catalog.view.availability.book.Part;
import io.dealstream.catalog.view.availability.book.Status;
import io.dealstream.sheets.XlsxLines;
import io.dealstream.vocabulary.Days;
import io.dealstream.vocabulary.EpisodeNumbers;
import io.dealstream.vocabulary.Extent;
import io.dealstream.vocabulary.Interval;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Ranges;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.TitleKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works, rights in them that are free, and the sheets that come out.
final class Offered {
  static final UUID ID = new UUID(1, 7);
  static final Licensor LICENSOR = new Licensor("Orange Studio", "example.com");
  static final Price TIER = new Price(Price.Type.TIER, "Tier 1", "");
  static final Terms TERMS = new Terms(LICENSOR, List.of("HD"), TIER, false);
  static final LocalDate FROM = LocalDate.parse("2026-07-01");
  static final LocalDate TO = LocalDate.parse("2028-06-30");

  private Offered() {}

  static Work film() {
    return work(TitleKind.FILM);
  }

  static Work series(Season... seasons) {
    return work(TitleKind.SERIES, seasons);
  }

  static Work work(TitleKind kind, Season... seasons) {
    return new Work(
        ID,
        new Facts(
            kind,
            "Miracle in Cell No. 7",
            "Yedinci Koğuştaki Mucize",
            List.of(new LocalTitle(new Territory("MX"), "es", "Milagro en la celda 7")),
            2019,
            132,
            List.of(),
            List.of(),
            List.of(),
            List.of(new CrewMember("Mehmet Ada Öztekin", "Director")),
            List.of(seasons),
            List.of(),
            null,
            null));
  }

  /// Some media in some territories, in all languages, from [#FROM] to [#TO].
  static Extent free(List<Media> media, String... territories) {
    return new Extent(
        EpisodeNumbers.WHOLE_TITLE,
        Media.ranges(media),
        Territory.TREE.ranges(List.of(territories)),
        Ranges.of(Language.TREE.root().interval()),
        Days.between(FROM, TO));
  }

  static Ranges episodes(Interval... parts) {
    return Ranges.of(parts);
  }

  static Part available(Extent extent) {
    return new Part(Status.AVAILABLE, List.of(), true, extent, List.of());
  }

  /// The lines by field, without what is empty.
  static List<Map<String, String>> lines(Template template, Work work, Part... parts) {
    return lines(template, new Offers(template, TERMS).of(work, List.of(parts)));
  }

  static List<Map<String, String>> lines(Template template, Stream<List<String>> lines) {
    List<String> fields = template.headings().get(1);
    return lines.map(line -> filled(fields, line)).toList();
  }

  /// The workbook, without one of its columns.
  static byte[] workbook(Template template, Stream<List<String>> lines, String dropped)
      throws IOException {
    int gone = template.headings().get(1).indexOf(dropped);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxLines book = new XlsxLines(out)) {
      book.begin(
          template.sheet(), template.headings().stream().map(line -> without(line, gone)).toList());
      lines.forEach(line -> book.add(without(line, gone)));
      book.begin("About", List.of());
      book.add(List.of("knownAt", "2026-03-01T12:00:00Z"));
    }
    return out.toByteArray();
  }

  private static List<String> without(List<String> line, int gone) {
    return IntStream.range(0, line.size()).filter(i -> i != gone).mapToObj(line::get).toList();
  }

  private static Map<String, String> filled(List<String> fields, List<String> line) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int i = 0; i < line.size(); i++) {
      if (!line.get(i).isEmpty()) {
        filled.put(fields.get(i), line.get(i));
      }
    }
    return filled;
  }
}
