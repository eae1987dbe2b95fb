package io.dealstream.dashboard.page;

import io.dealstream.dashboard.client.catalog.Part;
import io.dealstream.dashboard.client.catalog.Part.Claim;
import io.dealstream.dashboard.client.catalog.Rights;
import io.dealstream.dashboard.client.catalog.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says of parts of rights whether they can be sold, and why not.
///
/// @param deals whether the reader may look at deals
public record PartWords(Reader r, boolean deals) {
  private static final String UNKNOWN = "UNKNOWN";
  private static final List<String> ALL = List.of("ALL");

  /// A part, in words.
  ///
  /// @param status its code
  public record Shown(
      String status,
      String word,
      String reasons,
      String media,
      String territories,
      String languages,
      String days,
      List<Behind> behind) {}

  /// What stands against a sale.
  ///
  /// @param dealId empty when there is nothing to look at
  public record Behind(String text, String dealId) {}

  public Shown of(Part part) {
    Rights rights = part.rights();
    return new Shown(
        part.status(),
        r.name("summary", part.status()),
        String.join(", ", reasons(part)),
        media(rights),
        territories(rights),
        rights.languages().equals(ALL) ? "" : r.languages(rights.languages()),
        days(rights),
        behind(part.behind()));
  }

  /// Why a part cannot be sold, or perhaps not.
  public List<String> reasons(Part part) {
    return part.reasons().stream().map(one -> reason(one, !part.status().equals(UNKNOWN))).toList();
  }

  private String reason(String code, boolean certain) {
    String words = r.name("reason", code);
    return certain ? words : r.say("reason.perhaps", words);
  }

  public Meets of(WhatIf.Outcome outcome) {
    return new Meets(
        outcome.free(),
        outcome.parts().stream().map(this::of).toList(),
        behind(outcome.licenses()),
        behind(outcome.holds()),
        outcome.largest() == null ? "" : line(outcome.largest()));
  }

  private List<Behind> behind(@Nullable List<Claim> claims) {
    return claims == null ? List.of() : claims.stream().map(this::behind).distinct().toList();
  }

  /// All of it in one line.
  public String line(Rights rights) {
    return String.join(" · ", List.of(media(rights), territories(rights), days(rights)));
  }

  private Behind behind(Claim claim) {
    String what = reason(claim.reason(), claim.certain());
    if (claim.licensee() != null) {
      String deal = claim.dealId() == null || !deals ? "" : claim.dealId().toString();
      return new Behind(what + ": " + claim.licensee(), deal);
    }
    return claim.until() == null
        ? new Behind(what, "")
        : new Behind(
            r.say("tag.hold", Objects.requireNonNullElse(claim.rank(), 1), r.day(claim.until())),
            "");
  }

  private String media(Rights rights) {
    return rights.media().equals(ALL) ? r.say("title.all-media") : r.media(rights.media());
  }

  private String territories(Rights rights) {
    String in = r.territories(rights.territories());
    return rights.excludedTerritories().isEmpty()
        ? in
        : r.say("terms.without", in, r.territories(rights.excludedTerritories()));
  }

  private String days(Rights rights) {
    List<String> terms = new ArrayList<>();
    for (Rights.Term term : rights.terms()) {
      String from = term.from() == null ? "…" : r.day(term.from());
      String to = term.to() == null ? "…" : r.day(term.to());
      terms.add(
          term.from() == null && term.to() == null
              ? r.say("days.always")
              : r.say("terms.from-to", from, to));
    }
    return String.join(", ", terms);
  }
}
