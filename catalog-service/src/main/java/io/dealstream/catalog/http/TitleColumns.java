package io.dealstream.catalog.http;

import static io.dealstream.sheets.Column.list;
import static io.dealstream.sheets.Column.number;
import static io.dealstream.sheets.Column.part;
import static io.dealstream.sheets.Column.text;

import io.dealstream.sheets.Columns;
import java.util.List;

/// The sheet of titles: the fields of a [TitleRequest], and the sender's own name for the title.
final class TitleColumns {
  static final String ORIGINAL = "remakeOf.titleId";

  static final Columns TITLES =
      new Columns(
          "titles",
          List.of(
              text(Columns.REFERENCE, "T-0001").needed(),
              text("kind", "FILM").needed(),
              text("internationalTitle", "Miracle in Cell No. 7").needed(),
              text("originalTitle", "Yedinci Koğuştaki Mucize"),
              number("year", "2019"),
              number("runningTimeMinutes", "132"),
              list("countries", "TR"),
              list("genres", "Drama; Family"),
              list(
                  "localTitles",
                  "MX | es | Milagro en la celda 7",
                  part("territory"),
                  part("language"),
                  part("title")),
              list("cast", "Aras Bulut İynemli | Memo", part("name"), part("character")),
              list("crew", "Mehmet Ada Öztekin | Director", part("name"), part("role")),
              list("seasons", "", number("number", ""), number("episodes", ""), number("year", "")),
              list("premieres", "TR | 2019-10-11", part("territory"), part("day")),
              text(ORIGINAL, ""),
              text("remakeOf.title", "7-beon-bang-ui seonmul"),
              number("remakeOf.year", "2013"),
              text("remakeOf.country", "KR"),
              text("synopsis", "A father and his daughter.")));

  private TitleColumns() {}
}
