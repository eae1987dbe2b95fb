package io.dealstream.dashboard.page.pipeline;

import io.dealstream.dashboard.client.catalog.Catalog;
import io.dealstream.dashboard.client.catalog.ListedTitle;
import io.dealstream.dashboard.client.deal.CardFilter;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.Licensee;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what the criteria name.
@ApplicationScoped
class Lookups {
  private final Deals deals;
  private final Catalog catalog;

  Lookups(Deals deals, Catalog catalog) {
    this.deals = deals;
    this.catalog = catalog;
  }

  /// @param notices what is not clear; then there is no filter
  record Meant(@Nullable CardFilter filter, List<String> notices) {}

  Meant meant(Criteria criteria, Caller caller, Reader r) {
    Lookup title = title(criteria.title().strip(), caller, r);
    Lookup licensee = licensee(criteria.licensee().strip(), caller, r);
    String territory = TerritoryNames.code(criteria.territory().strip(), r);
    List<String> notices =
        Stream.of(notice(title), notice(licensee)).flatMap(List::stream).toList();
    CardFilter filter =
        new CardFilter(
            criteria.wantedStage().orElse(null),
            id(title),
            id(licensee),
            given(territory),
            given(criteria.media()),
            given(criteria.owner().strip()));
    return new Meant(notices.isEmpty() ? filter : null, notices);
  }

  private Lookup title(String text, Caller caller, Reader r) {
    return text.isEmpty()
        ? new Lookup.Found(null)
        : Lookup.of(
            text, catalog.titles(caller, text), ListedTitle::id, Lookups::names, "title", r);
  }

  private Lookup licensee(String text, Caller caller, Reader r) {
    return text.isEmpty()
        ? new Lookup.Found(null)
        : Lookup.of(
            text,
            deals.licensees(caller, text),
            Licensee::id,
            one -> List.of(one.name()),
            "licensee",
            r);
  }

  private static List<String> names(ListedTitle title) {
    return Stream.concat(
            Stream.of(title.internationalTitle(), title.originalTitle()).filter(Objects::nonNull),
            title.localTitles().stream())
        .toList();
  }

  private static List<String> notice(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Found found -> List.of();
      case Lookup.Unclear(String notice) -> List.of(notice);
    };
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable UUID id(Lookup lookup) {
    return switch (lookup) {
      case Lookup.Found(UUID id) -> id;
      case Lookup.Unclear unclear -> null;
    };
  }
}
