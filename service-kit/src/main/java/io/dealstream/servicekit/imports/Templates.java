package io.dealstream.servicekit.imports;

import io.dealstream.servicekit.http.Problems;
import io.dealstream.sheets.Columns;
import io.dealstream.sheets.Format;
import io.dealstream.sheets.Template;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// The files that users start from, and the media types of files.
public final class Templates {
  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Templates() {}

  /// The format of a body that the resource has accepted.
  public static Format format(String contentType) {
    MediaType type = MediaType.valueOf(contentType);
    for (Format format : Format.values()) {
      if (MediaType.valueOf(format.mediaType()).isCompatible(type)) {
        return format;
      }
    }
    throw Problems.malformed(HttpHeaders.CONTENT_TYPE, "must be that of a CSV, XLSX or JSON file");
  }

  /// The template of one sheet as a download.
  ///
  /// @param name like `titles.csv`
  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none of this name
  static Response download(List<Columns> sheets, String name) {
    for (Columns columns : sheets) {
      if (name.equals(columns.sheet() + ".csv")) {
        return file(name, CSV + ";charset=UTF-8", Template.csv(columns));
      }
      if (name.equals(columns.sheet() + ".xlsx")) {
        return file(name, XLSX, Template.xlsx(List.of(columns)));
      }
    }
    throw Problems.missing("template", name);
  }

  private static Response file(String name, String type, byte[] content) {
    return Response.ok(content)
        .type(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
