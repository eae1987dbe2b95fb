package io.dealstream.announcement.view.fact;

import io.dealstream.announcement.render.fact.AudienceResult;
import io.dealstream.announcement.render.fact.Award;
import io.dealstream.announcement.render.fact.Fact;
import io.dealstream.announcement.render.fact.License;
import io.dealstream.announcement.render.fact.Title;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// The facts that have arrived here about what was asked for.
public record KnownFacts(
    List<Fact<License>> licenses,
    List<Fact<Title>> titles,
    List<Fact<Award>> awards,
    List<Fact<AudienceResult>> results) {
  public KnownFacts {
    licenses = List.copyOf(licenses);
    titles = List.copyOf(titles);
    awards = List.copyOf(awards);
    results = List.copyOf(results);
  }

  /// Those deals and titles of which nothing has arrived yet.
  public Set<UUID> missing(Collection<UUID> dealIds, Collection<UUID> titleIds) {
    Set<UUID> missing = new TreeSet<>(dealIds);
    missing.addAll(titleIds);
    licenses.forEach(fact -> missing.remove(fact.about()));
    titles.forEach(fact -> missing.remove(fact.about()));
    return missing;
  }
}
