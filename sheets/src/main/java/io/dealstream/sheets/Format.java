package io.dealstream.sheets;

import java.util.Locale;

/// The kinds of files that tables are read from.
public enum Format {
  CSV("text/csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON("application/json");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The ending of a file's name, without the dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
