package io.dealstream.announcement.check;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import io.dealstream.vocabulary.AudienceMetric.Unit;
import io.dealstream.vocabulary.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fact that a text says nothing of.
///
/// @param said the fact in short: `Canal 13: CL`
public record LeftOut(Kind kind, String said, List<UUID> restsOn) {
  public LeftOut {
    restsOn = List.copyOf(restsOn);
  }

  /// What kind of fact it is.
  public enum Kind {
    TITLE,
    LICENSE,
    AUDIENCE_RESULT,
    AWARD
  }

  /// Licenses that must not be announced are not missed, nor is the name of who is not to be named.
  static List<LeftOut> of(Known known, Set<Claim.Meaning> said) {
    List<LeftOut> all = new ArrayList<>();
    for (Fact<Title> title : known.facts().titles()) {
      if (names(title.value()).noneMatch(name -> says(said, ClaimKind.TITLE, name))) {
        all.add(new LeftOut(Kind.TITLE, title.value().internationalTitle(), title.eventIds()));
      }
    }
    known.facts().licenses().stream()
        .filter(license -> !known.withheld().contains(license.about()))
        .filter(license -> !isSaid(license.value(), said))
        .forEach(license ->
            all.add(new LeftOut(Kind.LICENSE, said(license.value()), license.eventIds())));
    known.facts().results().stream()
        .filter(result -> !says(said, ClaimKind.FIGURE, key(result.value())))
        .forEach(result ->
            all.add(new LeftOut(Kind.AUDIENCE_RESULT, said(result.value()), result.eventIds())));
    known.facts().awards().stream()
        .filter(award -> !says(said, ClaimKind.AWARD, award.value().level().name()))
        .forEach(award -> all.add(new LeftOut(Kind.AWARD, said(award.value()), award.eventIds())));
    return all;
  }

  private static boolean says(Set<Claim.Meaning> said, ClaimKind kind, String key) {
    return said.contains(new Claim.Meaning(kind, key));
  }

  private static Stream<String> names(Title title) {
    return Stream.concat(
            Stream.of(title.internationalTitle(), title.originalTitle()),
            title.localTitles().stream().map(Title.LocalTitle::title))
        .filter(Objects::nonNull);
  }

  /// Both: who, where that may be said, and where.
  private static boolean isSaid(License license, Set<Claim.Meaning> said) {
    boolean who =
        !license.licensee().nameable() || says(said, ClaimKind.LICENSEE, license.licensee().name());
    return who
        && countries(license)
            .allMatch(t -> t.equals(Territory.WORLD) || says(said, ClaimKind.COUNTRY, t.code()));
  }

  private static Stream<Territory> countries(License license) {
    return license.blocks().stream()
        .flatMap(
            grant -> grant.territories() == null ? Stream.empty() : grant.territories().stream())
        .distinct();
  }

  private static String said(License license) {
    String where =
        countries(license).map(Territory::code).sorted().collect(Collectors.joining(", "));
    return license.licensee().nameable() ? license.licensee().name() + ": " + where : where;
  }

  private static String key(AudienceResult result) {
    Unit unit = result.metric().unit();
    String name =
        switch (unit) {
          case PEOPLE, TICKETS -> "PEOPLE";
          case PERCENT -> "PERCENT";
          case PLACE -> "PLACE";
        };
    return name + ":" + NumberReader.plain(result.value());
  }

  private static String said(AudienceResult result) {
    return "%s %s: %s"
        .formatted(result.territory(), result.metric(), NumberReader.plain(result.value()));
  }

  private static String said(Award award) {
    return award.name() + ": " + award.level();
  }
}
