package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.Exports.Exported;
import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.servicekit.imports.Templates;
import io.dealstream.sheets.Format;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// An exported file as a download, and what the API document says of it.
final class ExportAnswer {
  static final String WHAT =
      """
      A line for each part that differs and each run of days, as the search answers them. \
      `ema-movies` and `ema-tv` are the sheets of EMA Avails 1.9: what is certainly available of \
      SVOD, EST, TVOD and PVOD, from today when no day is given, a line for each title or season \
      or episode, territory, license type and format. They leave out what EMA has no code for; the \
      sheet About says what. Two files are made at a time: a third is answered with 503 \
      (`EXPORTS_BUSY`) and `Retry-After`.\
      """;

  static final String FILE =
      "The file. `Availability-Known-At`, `Availability-As-Of` and `Availability-Positions` say what"
          + " it holds for; a workbook says it in its sheet About too";

  static final String CSV =
      """
      titleId,title,originalTitle,kind,episodes,media,territories,\
      excludedTerritories,countries,languages,from,to,exclusive,result,matches,\
      reasons,licensees,deals,holds
      01970000-0000-7000-8000-000000000003,Miracle in Cell No. 7,\
      Yedinci Koğuştaki Mucize,FILM,ALL,SVOD,AR; CL,,AR; CL,ALL,2026-07-01,\
      2028-06-30,no,AVAILABLE,yes,,,,
      """;

  static final String TOO_LARGE =
      """
      {"status":413,"title":"Content Too Large","code":"TOO_LARGE",\
      "detail":"at most 5000 titles fit into a file; ask for fewer",\
      "limit":5000}\
      """;

  private ExportAnswer() {}

  static Response of(Order order, Exported exported) {
    Stamp stamp = exported.stamp();
    LocalDate asOf = stamp.asOf();
    return Response.ok(exported.content())
        .type(type(exported.format()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s.%s\""
                .formatted(
                    order.format().file(), basic(stamp.knownAt()), exported.format().ending()))
        .header("Availability-Known-At", stamp.knownAt())
        .header("Availability-As-Of", asOf == null ? null : asOf.toString())
        .header("Availability-Positions", About.positions(stamp))
        .build();
  }

  private static String type(Format format) {
    return format == Format.CSV ? Templates.CSV + ";charset=UTF-8" : format.mediaType();
  }

  /// A moment without marks that names of files must not have.
  private static String basic(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[:-]", "");
  }
}
