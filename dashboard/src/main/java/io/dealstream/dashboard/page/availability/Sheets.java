package io.dealstream.dashboard.page.availability;

import io.dealstream.dashboard.page.Choice;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import java.util.List;

/// The form for sheets of EMA Avails: they require what the catalog does not know.
///
/// @param question the fields of the question, which go along
public record Sheets(
    List<Named> question, List<Choice> formats, List<Profile> profiles, List<Choice> priceTypes) {
  static final List<String> FIELDS =
      List.of(
          "format",
          "formatProfile",
          "priceType",
          "priceValue",
          "priceCurrency",
          "licensor",
          "domain");

  private static final List<Choice> FORMATS =
      List.of(
          new Choice("ema-movies", "EMA Avails 1.9 (Movies)"),
          new Choice("ema-tv", "EMA Avails 1.9 (TV)"));

  private static final List<String> PROFILES =
      List.of("UHD", "HD", "SD", "3D", "3DUHD", "3DHD", "3DSD");
  private static final List<String> PRICE_TYPES =
      List.of("Tier", "Category", "WSP", "DMRP", "SMRP");

  public record Named(String name, String value) {}

  /// A format in which films are delivered.
  public record Profile(String code, boolean chosen) {}

  static Sheets of(Form form, List<Named> question, Reader r) {
    List<String> chosen = form.all("formatProfile");
    return new Sheets(
        question,
        FORMATS,
        PROFILES.stream()
            .map(code ->
                new Profile(code, chosen.isEmpty() ? code.equals("HD") : chosen.contains(code)))
            .toList(),
        PRICE_TYPES.stream().map(code -> new Choice(code, r.name("price-type", code))).toList());
  }
}
