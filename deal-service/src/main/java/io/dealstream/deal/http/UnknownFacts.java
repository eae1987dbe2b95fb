package io.dealstream.deal.http;

import io.dealstream.servicekit.imports.Verdict.Remark;
import io.dealstream.sheets.Row;
import java.util.List;
import java.util.Map;

/// What a row of licenses leaves unknown, flagged so that somebody may find out.
final class UnknownFacts {
  private static final List<Remark> ALL =
      List.of(
          unknown("exclusive", "EXCLUSIVITY_UNKNOWN", "counts as not exclusive"),
          unknown("from", "TERM_UNKNOWN", "counts as licensed since ever"),
          unknown("to", "TERM_UNKNOWN", "counts as licensed for ever"),
          unknown("media", "MEDIA_UNKNOWN", "counts as all media"),
          unknown("territories", "TERRITORIES_UNKNOWN", "counts as the whole world"),
          unknown("languages", "LANGUAGES_UNKNOWN", "counts as all languages"),
          unknown("signedOn", "SIGNATURE_DAY_UNKNOWN", "is not known"));

  private UnknownFacts() {}

  static List<Remark> of(Row row) {
    return ALL.stream().filter(remark -> row.text(String.valueOf(remark.field())) == null).toList();
  }

  private static Remark unknown(String field, String code, String meaning) {
    return new Remark(code, field, meaning, Map.of());
  }
}
