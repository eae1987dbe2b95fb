package io.dealstream.announcement.view.release;

import io.dealstream.announcement.domain.release.Content;
import io.dealstream.announcement.domain.release.Release;
import io.dealstream.announcement.domain.release.Release.Out;
import io.dealstream.announcement.domain.release.Release.Published;
import io.dealstream.announcement.domain.release.Release.Unpublished;
import io.dealstream.announcement.view.fact.FactBase;
import io.dealstream.announcement.view.release.ReleaseItem.Named;
import io.dealstream.announcement.view.release.ReleaseLog.Folded;
import io.dealstream.servicekit.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All releases, newest first.
@ApplicationScoped
public class ReleaseList {
  private final ReleaseLog log;
  private final FactBase facts;

  ReleaseList(ReleaseLog log, FactBase facts) {
    this.log = log;
    this.facts = facts;
  }

  /// @param titleId for the releases to which a license of this title was ever added
  /// @param before position of the last release of the page before
  public Page<ReleaseItem> page(
      @Nullable Stage stage, @Nullable UUID titleId, long before, int limit) {
    ReleaseLog.Found found = log.find(stage, titleId, before, limit + 1);
    Map<Long, ReleaseItem> items = items(found.releases());
    Page<Map.Entry<Long, ReleaseItem>> page =
        Page.of(
            List.copyOf(items.entrySet()),
            limit,
            found.position(),
            entry -> entry.getKey().toString());
    return new Page<>(
        page.items().stream().map(Map.Entry::getValue).toList(), page.next(), page.position());
  }

  /// The items by the positions of their releases' first events.
  private Map<Long, ReleaseItem> items(List<Folded> releases) {
    Set<UUID> titleIds =
        releases.stream().flatMap(r -> titles(r.state()).stream()).collect(Collectors.toSet());
    Map<UUID, String> names = facts.names(titleIds);
    Map<Long, ReleaseItem> items = new LinkedHashMap<>();
    for (Folded release : releases) {
      List<Named> titles =
          titles(release.state()).stream().map(id -> new Named(id, names.get(id))).toList();
      items.put(release.first(), item(release, titles));
    }
    return items;
  }

  private static ReleaseItem item(Folded release, List<Named> titles) {
    Published out = release.state() instanceof Out one ? one.published() : null;
    return new ReleaseItem(
        release.id(),
        Stage.of(release.state()),
        titles,
        licenses(release.state()),
        ReviewPart.of(release.state()),
        LineagePart.of(release.state()),
        out == null ? null : out.texts().getFirst().text().headline(),
        out == null ? null : out.texts().getFirst().slug(),
        release.openedAt(),
        release.changedAt(),
        out == null ? null : out.publishedAt(),
        release.version());
  }

  private static List<UUID> titles(Release release) {
    return switch (release) {
      case Release.NotOpened() -> List.of();
      case Unpublished unpublished -> titles(unpublished.content());
      case Out out -> out.published().titleIds();
    };
  }

  private static List<UUID> titles(Content content) {
    return content.subjects().isEmpty() ? List.of(content.titleId()) : content.knownTitles();
  }

  private static int licenses(Release release) {
    return switch (release) {
      case Release.NotOpened() -> 0;
      case Unpublished unpublished -> unpublished.content().licenses().size();
      case Out out -> out.published().dealIds().size();
    };
  }
}
