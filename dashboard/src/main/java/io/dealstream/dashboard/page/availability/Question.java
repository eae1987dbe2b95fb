package io.dealstream.dashboard.page.availability;

import io.dealstream.dashboard.client.Link;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Moments;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.RightsForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// What is asked, as the address of the page says it, in the words of the catalog.
record Question(Form form, Reader r) {
  static final List<String> MATCHES =
      List.of("OVERLAPS", "COVERS_ALL", "STARTS_WITHIN", "ENDS_WITHIN");

  boolean isAsked() {
    return !form.text("ask").isEmpty();
  }

  String title() {
    return form.text("title");
  }

  /// The body of a search.
  Map<String, Object> body(List<UUID> titleIds) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("titleIds", titleIds);
    body.put("rights", rights().body());
    put(body, "minimumDays");
    put(body, "match");
    body.put("exclusive", form.has("exclusive", "true"));
    body.put("holds", !form.has("holds", "false"));
    return body;
  }

  Link inquiry() {
    return at(Link.to("/availability/search"));
  }

  /// The address of the same as a file.
  Link export() {
    return at(
        Link.to("/availability/export")
            .with("q", title())
            .withAll("media", form.all("media"))
            .withAll("territories", rights().codes("territories"))
            .withAll("excludedTerritories", rights().codes("excludedTerritories"))
            .withAll("languages", rights().languages())
            .with("from", form.text("from"))
            .with("to", form.text("to"))
            .with("exclusive", form.has("exclusive", "true") ? "true" : null)
            .with("holds", form.has("holds", "false") ? "false" : null)
            .with("minimumDays", form.text("minimumDays"))
            .with("format", form.text("format"))
            .withAll("formatProfile", form.all("formatProfile"))
            .with("priceType", form.text("priceType"))
            .with("priceValue", form.text("priceValue"))
            .with("priceCurrency", form.text("priceCurrency").toUpperCase(Locale.ROOT))
            .with("licensor", form.text("licensor"))
            .with("domain", form.text("domain")));
  }

  private Link at(Link link) {
    return link.with("asOf", form.text("asOf"))
        .with("knownAt", Moments.inUtc(form.text("knownAt"), r.zone()));
  }

  private RightsForm rights() {
    return new RightsForm(form, r);
  }

  private void put(Map<String, Object> body, String field) {
    if (!form.text(field).isEmpty()) {
      body.put(field, form.text(field));
    }
  }
}
